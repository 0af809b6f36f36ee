/// A random 128-bit identifier of one kind of thing, written as 26 characters of base 32.
///
/// Random and never ordered by time: an ordered id would tell when somebody reported (decision 0006).
package struct ID<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 26 characters of `0…9 a…v`; the form used in the database and in addresses of pages.
  package let text: String

  /// Takes an id as it was written before; nil when it does not have that form.
  package init?(_ text: String) {
    guard text.utf8.count == 26, text.utf8.allSatisfy(Base32.isDigit) else { return nil }
    self.text = text
  }

  /// A new id.
  package init(using randomness: Randomness) {
    text = Base32.encode(randomness.bytes(16))
  }

  package var description: String { text }

  package static func < (left: ID, right: ID) -> Bool { left.text < right.text }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let written = try container.decode(String.self)
    guard let id = ID(written) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
