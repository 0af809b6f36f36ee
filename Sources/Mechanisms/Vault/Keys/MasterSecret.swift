package import Core
import Crypto

/// The secret in the key file, from which all keys of the server are derived. Never prints itself.
package struct MasterSecret: Sendable, Equatable {
  let key: SymmetricKey

  /// A new random secret.
  package init(using randomness: Randomness) { key = SymmetricKey(data: randomness.bytes(32)) }

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    key = SymmetricKey(data: bytes)
  }

  var bytes: [UInt8] { key.bytes }
}

extension MasterSecret: CustomStringConvertible, CustomReflectable {
  package var description: String { "MasterSecret(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
