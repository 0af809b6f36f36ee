import Core
import Crypto

/// A receipt whose signature is right.
package struct VerifiedReceipt: Sendable, Equatable {
  package let receipt: Receipt
  /// The 32 bytes of the key in the file. Anyone can make a key: it must be compared with the published one.
  package let publicKey: [UInt8]

  package var publicKeyText: String { Base64.encode(publicKey) }
}

extension Receipt {
  /// Checks a receipt exactly: one changed byte fails, wherever it is.
  ///
  /// - Parameter publicKey: the key it must be signed with; nil accepts any key, and then the result only
  ///   says that the file is whole.
  package static func verify(
    text: String, publicKey: [UInt8]? = nil
  ) throws(ReceiptProblem) -> VerifiedReceipt {
    try verify(bytes: Array(text.utf8), publicKey: publicKey)
  }

  /// The same for a file as it was read.
  package static func verify(
    bytes: [UInt8], publicKey expected: [UInt8]? = nil
  ) throws(ReceiptProblem) -> VerifiedReceipt {
    guard bytes.count <= largestFile, let text = String(validating: bytes, as: UTF8.self) else {
      throw .notAReceipt
    }
    let file = try ReceiptFile(text)
    if let expected, expected != file.publicKey { throw .otherKey(line: file.lineCount - 1) }
    let signed = file.receipt.signedText(publicKey: file.publicKey)
    let rebuilt = Array(signed.utf8) + Array((Label.signature + Base64.encode(file.signature) + "\n").utf8)
    guard rebuilt == bytes else { throw .malformed(line: firstDifference(rebuilt, bytes)) }
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: file.publicKey),
      key.isValidSignature(file.signature, for: Array(signed.utf8))
    else { throw .wrongSignature(line: file.lineCount) }
    return VerifiedReceipt(receipt: file.receipt, publicKey: file.publicKey)
  }

  private static let largestFile = 65_536

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    1 + zip(left, right).prefix { $0 == $1 }.count { $0.0 == UInt8(ascii: "\n") }
  }
}
