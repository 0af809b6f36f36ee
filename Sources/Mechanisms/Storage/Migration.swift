/// One step in the growth of the schema. Never changed once released; only followed by another.
package struct Migration: Sendable {
  /// `2026-11-24.1 cases: first tables`: a day, a number within it, the room and what it does. Steps run in
  /// this order; `.10` comes after `.9`.
  package let id: String
  /// One statement each, in the common language of both databases (``Dialect/translated(_:)`` tells what is
  /// adapted).
  package let statements: [String]

  package init(_ id: String, _ statements: String...) {
    self.id = id
    self.statements = statements
  }
}

extension Migration {
  /// By day, then by number within the day, then by the rest.
  func comesBefore(_ other: Migration) -> Bool { position < other.position }

  private var position: (String, Int, String) {
    let parts = id.split(separator: ".", maxSplits: 1)
    let number = parts.count == 2 ? parts[1].prefix(while: \.isNumber) : ""
    return (String(parts.first ?? ""), Int(number) ?? 0, id)
  }
}
