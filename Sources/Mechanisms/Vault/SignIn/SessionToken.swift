package import Core
import Crypto
import Foundation

/// 32 random bytes that only the cookie holds. The database finds the row by ``lookup`` and cannot open its
/// content.
package struct SessionToken: Sendable {
  private let key: SymmetricKey

  /// A new token.
  package init(using randomness: Randomness) { key = SymmetricKey(data: randomness.bytes(32)) }

  /// Reads ``text`` back; nil for anything else.
  package init?(_ text: String) {
    guard let bytes = Base64.decodeURL(text), bytes.count == 32 else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// For the cookie: 43 characters of base64url.
  package var text: String { Base64.encodeURL(key.bytes) }

  /// For the database: 64 hexadecimal digits from which the token cannot be found.
  package var lookup: String { Hex.encode(Derivation.key(from: key, for: "session lookup").bytes) }

  /// Seals the content of the session.
  package var secret: SymmetricSecret { SymmetricSecret(Derivation.key(from: key, for: "session content")) }
}

extension SessionToken: CustomStringConvertible, CustomReflectable {
  package var description: String { "SessionToken(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Content that only the holder of a cookie can open: a row of `session`.
package struct SealedCookieBox: Sendable, Equatable {
  /// ``SessionToken/lookup``.
  package let lookup: String
  package let bytes: [UInt8]

  /// A row as it was stored.
  package init(lookup: String, bytes: [UInt8]) {
    self.lookup = lookup
    self.bytes = bytes
  }

  /// Seals a value for the holder of a token.
  package init(sealing value: some Encodable, with token: SessionToken) throws(VaultProblem) {
    lookup = token.lookup
    bytes = try token.secret.sealJSON(value, context: "session/\(token.lookup)")
  }

  package func open<Value: Decodable>(
    _ type: Value.Type = Value.self, with token: SessionToken
  ) throws(VaultProblem) -> Value {
    try token.secret.openJSON(type, from: bytes, context: "session/\(lookup)")
  }
}
