/// One step in the growth of the schema. Never changed once released; only followed by another.
package struct Migration: Sendable {
  /// `2026-11-24.1 cases: first tables`: a day, a number within it, the room and what it does. Steps run in
  /// this order.
  package let id: String
  /// One statement each, in the common language of both databases (``Dialect/translated(_:)`` tells what is
  /// adapted).
  package let statements: [String]

  package init(_ id: String, _ statements: String...) {
    self.id = id
    self.statements = statements
  }
}
