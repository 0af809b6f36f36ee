package import Core

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
  package var text: String { KeyOnPaper.text(of: privateKey, kind: Self.kind) }

  /// Reads what was typed over: either case, any separators; O counts as 0, I and L as 1.
  package init(typed: String) throws(RecoveryKeyProblem) {
    privateKey = try KeyOnPaper.read(typed, kind: Self.kind)
  }

  private static let kind = "recovery key"
}

/// Why a typed key cannot be right: a recovery key, or the private half of a backup key.
package enum RecoveryKeyProblem: Error, Equatable {
  case empty
  /// How many characters there are instead of 56, separators not counted.
  case wrongLength(Int)
  /// A character that is in no such key: U or one that is no letter or digit.
  case wrongCharacter
  /// At least one character is wrong.
  case checkFails
}

extension RecoveryKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "RecoveryKey(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
