import Core
import Crypto

/// The server's own keys, one for each purpose, all derived from the key file.
///
/// They protect against a thief of the database or a backup; not against who holds the key file or the
/// running server.
package struct ServerKeys: Sendable {
  private let blindIndexing: SymmetricKey
  private let sealing: SymmetricKey
  private let authentication: SymmetricKey
  private let codeLookup: SymmetricKey
  /// Goes into each key that is made from a receipt code, so that a stolen database does not allow guessing
  /// codes.
  package let codeSecret: SymmetricSecret
  /// Signs the receipts of this server.
  package let receiptSigner: ReceiptSigner

  package init(masterSecret: MasterSecret) {
    let master = masterSecret.key
    blindIndexing = Derivation.key(from: master, for: "blind index")
    sealing = Derivation.key(from: master, for: "seal")
    authentication = Derivation.key(from: master, for: "authenticate")
    codeLookup = Derivation.key(from: master, for: "code lookup")
    codeSecret = SymmetricSecret(Derivation.key(from: master, for: "code secret"))
    receiptSigner = ReceiptSigner(seed: Derivation.key(from: master, for: "receipt signer"))
  }

  /// A keyed fingerprint, to find rows by without the word standing in the database: 32 hexadecimal digits.
  ///
  /// Words are compared byte by byte: the caller brings them into one form first (case, spaces, Unicode).
  package func blindIndex(_ purpose: BlindIndexPurpose, of word: String) -> String {
    let key = Derivation.key(from: blindIndexing, for: purpose.rawValue)
    return Self.fingerprint(of: Array(word.utf8), with: key)
  }

  /// What the database holds of a receipt code: 32 hexadecimal digits.
  package func codeLookup(_ code: ReceiptCode) -> String {
    Self.fingerprint(of: Array(code.digits.utf8), with: codeLookup)
  }

  /// A tag of 32 bytes that only this server can make, for form tokens and links.
  ///
  /// - Parameter purpose: a tag for one purpose is refused for another.
  package func authenticate(_ message: [UInt8], purpose: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: authenticationKey(for: purpose)))
  }

  /// Whether ``authenticate(_:purpose:)`` made the tag; takes the same time for every wrong one.
  package func isAuthentic(_ tag: [UInt8], for message: [UInt8], purpose: String) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      tag, authenticating: message, using: authenticationKey(for: purpose))
  }

  private func authenticationKey(for purpose: String) -> SymmetricKey {
    Derivation.key(from: authentication, for: purpose)
  }

  static func fingerprint(of bytes: [UInt8], with key: SymmetricKey) -> String {
    Hex.encode(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(16))
  }
}

extension ServerKeys: Sealer {
  package func seal(_ plain: [UInt8], context: String) -> [UInt8] {
    SealedBytes.seal(plain, with: sealing, context: context)
  }

  package func open(_ sealed: [UInt8], context: String) throws(VaultProblem) -> [UInt8] {
    try SealedBytes.open(sealed, with: sealing, context: context)
  }
}

extension ServerKeys: CustomStringConvertible, CustomReflectable {
  package var description: String { "ServerKeys(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
