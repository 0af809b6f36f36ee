/// A mail of plain text to one address.
///
/// Says nothing about a report: no story, names, codes, or links with an id. That is for the caller to keep
/// to. What is kept here: no field can smuggle in another header, recipient or message.
package struct Letter: Sendable, Equatable, Codable {
  /// `name@place`, ASCII, without a display name.
  package let recipient: String
  /// One line, at most 200 characters.
  package let subject: String
  /// Lines of at most 900 bytes of UTF-8, parted by `\n`.
  package let body: String

  package init(to recipient: String, subject: String, body: String) throws(LetterProblem) {
    guard Self.isAddress(recipient) else { throw .recipient }
    guard Self.isLine(subject), !subject.isEmpty, subject.count <= 200 else { throw .subject }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.allSatisfy({ Self.isLine($0) && $0.utf8.count <= 900 }) else { throw .body }
    self.recipient = recipient
    self.subject = subject
    self.body = body
  }

  /// Whether mail can be sent there as far as its form tells: a cautious part of RFC 5321 (no quotes, no
  /// comments, no literals).
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].utf8.count) else {
      return false
    }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].utf8.allSatisfy(isLocal) && !parts[0].hasPrefix(".") && !parts[0].hasSuffix(".")
      && !parts[0].hasPrefix("-") && !parts[0].contains("..")
      && names.allSatisfy { name in
        (1...63).contains(name.utf8.count) && name.utf8.allSatisfy(isLetterOrDigitOrHyphen)
          && !name.hasPrefix("-") && !name.hasSuffix("-")
      }
  }

  /// Without control characters, line ends of any kind among them.
  private static func isLine(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      !(scalar.properties.generalCategory == .control) && scalar != "\u{2028}" && scalar != "\u{2029}"
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigitOrHyphen(byte) || ".!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isLetterOrDigitOrHyphen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension Letter {
  private enum CodingKeys: String, CodingKey { case recipient, subject, body }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      to: values.decode(String.self, forKey: .recipient),
      subject: values.decode(String.self, forKey: .subject),
      body: values.decode(String.self, forKey: .body))
  }
}

/// Which part of a letter can't be sent.
package enum LetterProblem: Error, Equatable {
  case recipient, subject, body
}
