package import Core
import Crypto

/// What is published of one or more days: a hash over everything that was recorded, tied to the proof before.
package struct DayProof: Sendable, Equatable {
  /// 1, 2, 3 … without a gap.
  package let number: Int
  /// The day after the last one of the proof before.
  package let firstDay: Day
  /// Later than `firstDay` only when the server stood still.
  package let lastDay: Day
  /// The number of leaves, fillers included.
  package let size: Int
  /// 32 bytes.
  package let root: [UInt8]
  /// SHA-256 of the file of the proof before; 32 zeros for the first.
  package let previous: [UInt8]

  package init(number: Int, firstDay: Day, lastDay: Day, size: Int, root: [UInt8], previous: [UInt8]) {
    self.number = number
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.size = size
    self.root = root
    self.previous = previous
  }

  package static let noPrevious = [UInt8](repeating: 0, count: 32)

  /// What the next proof says of this file.
  package static func digest(ofFile text: String) -> [UInt8] { ProofHash.plain(Array(text.utf8)) }
}

/// The file: lines in UTF-8, each ended by one line feed.
extension DayProof {
  /// Checks a file exactly: one changed byte fails, wherever it is.
  ///
  /// - Parameter publicKey: the key it must be signed with; nil accepts any, and then the result only says
  ///   that the file is whole.
  /// - Throws: `.notAReceipt` for what is no day's proof.
  package static func verify(
    text: String, publicKey expected: [UInt8]? = nil
  ) throws(ReceiptProblem) -> DayProof {
    var lines = SignedLines(text)
    guard let version = lines.next(after: title) else { throw .notAReceipt }
    guard version == "1" else { throw .unknownVersion }
    let proof = DayProof(
      number: try lines.value(after: Label.number) { Int($0) },
      firstDay: try lines.value(after: Label.firstDay) { Day($0) },
      lastDay: try lines.value(after: Label.lastDay) { Day($0) },
      size: try lines.value(after: Label.size) { Int($0) },
      root: try lines.value(after: Label.root) { Hex.decode($0).flatMap(Self.hash) },
      previous: try lines.value(after: Label.previous) { Hex.decode($0).flatMap(Self.hash) })
    let key = try lines.value(after: Label.publicKey) { Base64.decode($0).flatMap(Self.hash) }
    let signature = try lines.value(after: Label.signature) { Base64.decode($0) }
    guard lines.isAtEnd else { throw .malformed(line: lines.number) }
    if let expected, key != expected { throw .otherKey(line: lines.number - 2) }
    let signed = proof.signedText(publicKey: key)
    guard signed + Label.signature + Base64.encode(signature) + "\n" == text else {
      throw .malformed(line: 1)
    }
    guard let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key),
      verifier.isValidSignature(signature, for: Array(signed.utf8))
    else { throw .wrongSignature(line: lines.number - 1) }
    return proof
  }

  private static func hash(_ bytes: [UInt8]) -> [UInt8]? { bytes.count == 32 ? bytes : nil }

  func signedText(publicKey: [UInt8]) -> String {
    [
      Self.title + "1", Label.number + "\(number)", Label.firstDay + "\(firstDay)",
      Label.lastDay + "\(lastDay)", Label.size + "\(size)", Label.root + Hex.encode(root),
      Label.previous + Hex.encode(previous), Label.publicKey + Base64.encode(publicKey),
    ].map { $0 + "\n" }.joined()
  }

  /// Another first line than a receipt: with one key, neither can pass for the other.
  static let title = "Dagbewijs Stagekansen, versie "

  enum Label {
    static let number = "Nummer: "
    static let firstDay = "Van: "
    static let lastDay = "Tot en met: "
    static let size = "Bladeren: "
    static let root = "Wortel (SHA-256): "
    static let previous = "Vorig dagbewijs (SHA-256): "
    static let publicKey = Receipt.Label.publicKey
    static let signature = Receipt.Label.signature
  }
}
