package import Core
import Crypto

/// What a student keeps: that an organisation received something on a day, and what it promised. Reveals no
/// content.
package struct Receipt: Sendable, Equatable {
  /// On one line: other white space and control characters have become spaces.
  package let organisation: String
  /// A day and no more, so that the file does not tell at what hour somebody reported.
  package let receivedOn: Day
  /// 32 bytes; see ``digest(caseID:sealedContent:salt:)``.
  package let digest: [UInt8]
  package let promises: [PromisedDay]

  /// One promise: its kind as a word of the program, such as `recognition`, and the day it is due.
  package struct PromisedDay: Sendable, Equatable {
    /// `a…z`, digits and underscores.
    package let kind: String
    package let due: Day

    /// Nil when the kind has other characters or none.
    package init?(kind: String, due: Day) {
      guard !kind.isEmpty, kind.utf8.allSatisfy(Self.isAllowed) else { return nil }
      self.kind = kind
      self.due = due
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
  }

  /// - Parameter digest: 32 bytes.
  package init(organisation: String, receivedOn: Day, digest: [UInt8], promises: [PromisedDay]) {
    self.organisation = Self.oneLine(organisation)
    self.receivedOn = receivedOn
    self.digest = digest
    self.promises = promises
  }

  /// SHA-256 over case, sealed content and salt. With the salt, who has the case can show that it is
  /// unchanged; without it the digest says nothing.
  ///
  /// - Parameter salt: at least 16 random bytes, kept with the case.
  package static func digest(caseID: String, sealedContent: [UInt8], salt: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    for part in [Array(caseID.utf8), sealedContent, salt] {
      let size = UInt64(part.count)
      hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: size >> (56 - 8 * $0)) })
      hash.update(data: part)
    }
    return Array(hash.finalize())
  }

  private static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
  }
}
