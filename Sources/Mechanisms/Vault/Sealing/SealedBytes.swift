import Crypto
import Foundation

/// The form of everything sealed with a symmetric key: a version byte, a random nonce of 12 bytes, the
/// AES-256-GCM ciphertext and its tag of 16 bytes. Version and context are authenticated.
enum SealedBytes {
  /// The first byte.
  enum Version: UInt8 {
    /// Content of any size, padded.
    case padded = 1
    /// Content whose size is the same for all: keys.
    case exact = 2
  }

  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, context: String, as version: Version = .padded
  ) -> [UInt8] {
    let content = version == .padded ? Padding.pad(plain) : plain
    let box = unfailing { try AES.GCM.seal(content, using: key, authenticating: bound(version, to: context)) }
    return [version.rawValue] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
  }

  static func open(
    _ sealed: [UInt8], with key: SymmetricKey, context: String, as expected: Version = .padded
  ) throws(VaultProblem) -> [UInt8] {
    guard let first = sealed.first else { throw .cannotOpen }
    guard let version = Version(rawValue: first) else { throw .unknownVersion(first) }
    guard version == expected,
      let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst()),
      let content = try? AES.GCM.open(box, using: key, authenticating: bound(version, to: context))
    else { throw .cannotOpen }
    guard version == .padded else { return Array(content) }
    guard let plain = Padding.unpad(Array(content)) else { throw .cannotOpen }
    return plain
  }

  private static func bound(_ version: Version, to context: String) -> [UInt8] {
    [version.rawValue] + Array(context.utf8)
  }
}
