import Crypto

/// HKDF-SHA-256 (RFC 5869) with a name for each use, so that no two uses share a key.
enum Derivation {
  private static let prefix = "stagekansen/1/"

  /// - Parameters:
  ///   - use: what the key is for; another use gives an unrelated key.
  ///   - salt: binds a second secret in; may be empty.
  static func key(from secret: SymmetricKey, for use: String, salt: [UInt8] = []) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, salt: salt, info: Array((prefix + use).utf8), outputByteCount: 32)
  }
}

/// Runs a library call that is declared as throwing, yet fails only on a key of the wrong length.
///
/// All lengths are fixed by the types of this room; stopping is safer than going on with unsealed content.
func unfailing<Value>(_ call: () throws -> Value) -> Value {
  do {
    return try call()
  } catch {
    preconditionFailure("a cryptographic call failed on a key of the right length: \(error)")
  }
}

extension SymmetricKey {
  /// The key itself; handle with care.
  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
