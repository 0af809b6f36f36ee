package import Core
import Vault

/// The secret in the link of an invitation: 32 random bytes. The database holds only its keyed fingerprint.
package struct InvitationToken: Sendable {
  /// 64 hexadecimal digits; the last part of the link.
  package var text: String { Hex.encode(root.bytes) }
  private let root: SymmetricSecret

  package init(using randomness: Randomness) { root = SymmetricSecret(using: randomness) }

  /// Nil when it does not have the form of a token.
  package init?(_ text: String) {
    guard let bytes = Hex.decode(text), let root = SymmetricSecret(bytes: bytes) else { return nil }
    self.root = root
  }

  /// What a field of the invitation's row is sealed with.
  func secret(for field: String) -> SymmetricSecret { root.derived(for: "invitation/\(field)") }
}
