package import Core
import Crypto

/// 32 secret bytes that seal content. Never prints itself.
///
/// Sealed content is lost for good once all copies and wraps of its secret are gone; that is how a case is
/// erased.
package struct SymmetricSecret: Sendable, Equatable {
  let key: SymmetricKey

  /// A new random secret.
  package init(using randomness: Randomness) { key = SymmetricKey(data: randomness.bytes(32)) }

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    key = SymmetricKey(data: bytes)
  }

  init(_ key: SymmetricKey) { self.key = key }

  /// The 32 bytes in the clear: only for wrapping under another key.
  package var bytes: [UInt8] { key.bytes }

  /// An unrelated secret for one use of this one.
  package func derived(for use: String) -> SymmetricSecret {
    SymmetricSecret(Derivation.key(from: key, for: "derived/" + use))
  }
}

extension SymmetricSecret: Sealer {}

extension SymmetricSecret: CustomStringConvertible, CustomReflectable {
  package var description: String { "SymmetricSecret(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The key of one case: story, messages, files and contact details are sealed with it.
package typealias CaseKey = SymmetricSecret
