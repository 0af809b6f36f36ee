package import Core
import Crypto

/// A private key as it is printed on paper, once, when an organisation is set up; its half is stored nowhere.
///
/// 52 characters of Crockford's base 32 and 4 check characters, in 14 groups of four. Never prints itself
/// unasked.
package struct RecoveryKey: Sendable {
  package let privateKey: PrivateKey

  /// A new key.
  package init(using randomness: Randomness) { privateKey = PrivateKey(using: randomness) }

  /// What the organisation keeps to seal case keys with.
  package var publicKey: PublicKey { privateKey.publicKey }

  /// The text for the paper.
  package var text: String {
    let bytes = privateKey.bytes
    return (Crockford.encode(bytes) + Self.check(of: bytes)).grouped(by: 4, separator: " ")
  }

  /// Reads what was typed over: either case, any separators; O counts as 0, I and L as 1.
  package init(typed: String) throws(RecoveryKeyProblem) {
    guard let characters = Crockford.characters(typed: typed) else { throw .wrongCharacter }
    guard !characters.isEmpty else { throw .empty }
    guard characters.utf8.count == 56 else { throw .wrongLength(characters.utf8.count) }
    guard let bytes = Crockford.decode(characters.dropLast(4)), Self.check(of: bytes) == characters.suffix(4),
      let key = PrivateKey(bytes: bytes)
    else { throw .checkFails }
    privateKey = key
  }

  private static func check(of bytes: [UInt8]) -> String {
    let digest = SHA256.hash(data: Array("stagekansen/1/recovery key".utf8) + bytes)
    return String(Crockford.encode(Array(digest.prefix(3))).prefix(4))
  }
}

/// Why a typed recovery key cannot be right.
package enum RecoveryKeyProblem: Error, Equatable {
  case empty
  /// How many characters there are instead of 56, separators not counted.
  case wrongLength(Int)
  /// A character that is not in a recovery key: U or one that is no letter or digit.
  case wrongCharacter
  /// At least one character is wrong.
  case checkFails
}

extension RecoveryKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "RecoveryKey(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
