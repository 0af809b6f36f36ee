package import Core
import Crypto

/// The private half of a backup key, as it is printed on paper; the server has the public half only, and
/// can't read its own backups. Never prints itself unasked.
package struct BackupKey: Sendable {
  package let privateKey: PrivateKey

  /// A new key.
  package init(using randomness: Randomness) { privateKey = PrivateKey(using: randomness) }

  /// The text for the paper; see ``RecoveryKey/text``. A recovery key is no backup key, nor the other way
  /// round.
  package var text: String { KeyOnPaper.text(of: privateKey, kind: Self.kind) }

  /// Reads what was typed over: either case, any separators; O counts as 0, I and L as 1.
  package init(typed: String) throws(RecoveryKeyProblem) {
    privateKey = try KeyOnPaper.read(typed, kind: Self.kind)
  }

  /// Reads a file with the text, which only its owner may read.
  package static func lines(inFile path: String) throws(KeyFileProblem) -> [String] {
    let text = String(decoding: try PrivateFile.read(path: path, atMost: 4096), as: UTF8.self)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private static let kind = "backup key"
}

extension PublicKey {
  private static let backupPrefix = "backup-"

  /// The public half of a backup key as the text of a setting: `backup-` and 48 characters of base 64 for
  /// URLs, the last few of which are a check.
  package var backupText: String {
    Self.backupPrefix + Base64.encodeURL(bytes + Self.backupCheck(of: bytes))
  }

  /// Reads ``backupText``; nil when a character is wrong.
  package init?(backupText text: String) {
    guard text.hasPrefix(Self.backupPrefix),
      let all = Base64.decodeURL(String(text.dropFirst(Self.backupPrefix.count))), all.count == 36,
      Self.backupCheck(of: Array(all.prefix(32))) == Array(all.suffix(4))
    else { return nil }
    self.init(bytes: Array(all.prefix(32)))
  }

  private static func backupCheck(of bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: Array("stagekansen/1/public backup key".utf8) + bytes).prefix(4))
  }
}

extension BackupKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "BackupKey(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
