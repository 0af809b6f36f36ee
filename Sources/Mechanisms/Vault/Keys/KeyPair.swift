package import Core
import Crypto
import Foundation

/// The public half of a team's, member's or recovery key (X25519): anyone may seal for its holder.
package struct PublicKey: Sendable, Equatable {
  /// 32 bytes; the form used in the database.
  package let bytes: [UInt8]

  /// Nil unless there are exactly 32 bytes, and for the few weak points of the curve: anyone could open what
  /// is sealed for these.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32, !KeyBox.isWeak(bytes) else { return nil }
    self.bytes = bytes
  }

  init(_ key: Curve25519.KeyAgreement.PublicKey) { bytes = Array(key.rawRepresentation) }

  /// Sealed for the holder of the private half: 1 + 32 + 16 bytes more than the secret, not padded.
  ///
  /// HPKE (RFC 9180) in base mode with X25519, HKDF-SHA-256 and ChaCha20-Poly1305.
  /// - Throws: ``VaultProblem/cannotOpen`` when the library refuses the key.
  package func seal(_ secret: [UInt8], context: String) throws(VaultProblem) -> [UInt8] {
    do {
      let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
      var sender = try HPKE.Sender(recipientKey: key, ciphersuite: KeyBox.suite, info: KeyBox.info(context))
      let sealed = try sender.seal(secret, authenticating: [KeyBox.version])
      return [KeyBox.version] + Array(sender.encapsulatedKey) + Array(sealed)
    } catch {
      throw .cannotOpen
    }
  }
}

/// The private half of a team's, member's or recovery key. Never prints itself.
package struct PrivateKey: Sendable {
  private let key: Curve25519.KeyAgreement.PrivateKey

  /// A new key.
  package init(using randomness: Randomness) {
    let bytes = randomness.bytes(32)
    key = unfailing { try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) }
  }

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else { return nil }
    self.key = key
  }

  /// The 32 bytes in the clear: only for wrapping under another key.
  package var bytes: [UInt8] { Array(key.rawRepresentation) }

  package var publicKey: PublicKey { PublicKey(key.publicKey) }

  /// Opens what ``PublicKey/seal(_:context:)`` made with the other half.
  package func open(_ sealed: [UInt8], context: String) throws(VaultProblem) -> [UInt8] {
    guard let first = sealed.first else { throw .cannotOpen }
    guard first == KeyBox.version else { throw .unknownVersion(first) }
    guard sealed.count >= 1 + KeyBox.encapsulatedBytes + 16 else { throw .cannotOpen }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: key, ciphersuite: KeyBox.suite, info: KeyBox.info(context),
        encapsulatedKey: Data(sealed[1...KeyBox.encapsulatedBytes]))
      let content = sealed[(KeyBox.encapsulatedBytes + 1)...]
      return Array(try recipient.open(content, authenticating: [KeyBox.version]))
    } catch {
      throw .cannotOpen
    }
  }
}

extension PrivateKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "PrivateKey(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// What both halves agree on.
private enum KeyBox {
  static let version: UInt8 = 1
  static let encapsulatedBytes = 32
  static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  /// Whether the point has a small order: every private key agrees with it on zeros (RFC 7748 §6.1).
  static func isWeak(_ publicKey: [UInt8]) -> Bool {
    let anyone = unfailing {
      try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: [UInt8](repeating: 1, count: 32))
    }
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
      let agreed = try? anyone.sharedSecretFromKeyAgreement(with: key)
    else { return true }
    return agreed.withUnsafeBytes { $0.allSatisfy { $0 == 0 } }
  }

  static func info(_ context: String) -> Data { Data("stagekansen/1/key box/\(context)".utf8) }
}
