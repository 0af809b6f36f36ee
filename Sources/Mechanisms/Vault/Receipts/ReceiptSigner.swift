import Crypto
import Foundation

/// Signs receipts and the proofs of days with the server's Ed25519 key.
package struct ReceiptSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  init(seed: SymmetricKey) {
    key = unfailing { try Curve25519.Signing.PrivateKey(rawRepresentation: seed.bytes) }
  }

  /// To be published, so that receipts can be verified without this server.
  package var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// ``publicKey`` as it stands in receipts: 44 characters of base 64.
  package var publicKeyText: String { Base64.encode(publicKey) }

  /// The file to save: readable lines, public key and signature.
  package func sign(_ receipt: Receipt) -> String { signed(receipt.signedText(publicKey: publicKey)) }

  /// The file to publish, in the same form.
  package func sign(_ proof: DayProof) -> String { signed(proof.signedText(publicKey: publicKey)) }

  private func signed(_ text: String) -> String {
    let signature = unfailing { try key.signature(for: Array(text.utf8)) }
    return text + Receipt.Label.signature + Base64.encode(Array(signature)) + "\n"
  }
}

extension ReceiptSigner: CustomStringConvertible, CustomReflectable {
  package var description: String { "ReceiptSigner(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
