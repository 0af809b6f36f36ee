package import Vault

/// The private half of a backup key, from a file or as it was typed over from paper.
package enum TypedBackupKey {
  /// - Parameter source: what to call the place of the text.
  /// - Throws: ``BackupProblem`` that names line and column.
  package static func read(_ lines: [String], source: String) throws(BackupProblem) -> BackupKey {
    let first = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
    do throws(RecoveryKeyProblem) {
      return try BackupKey(typed: lines.joined(separator: " "))
    } catch {
      let reason =
        switch error {
        case .empty: "there is no backup key; type over all 14 groups from the paper"
        case .wrongLength(let count): "\(count) characters instead of 56; type over all 14 groups"
        case .wrongCharacter: "there is a character that is in no backup key"
        case .checkFails: "at least one character is wrong, or this is another kind of key"
        }
      throw .input("\(source):\(first + 1):1: \(reason)")
    }
  }

  /// From a file that only its owner may read.
  package static func read(file: String) throws -> BackupKey {
    try read(BackupKey.lines(inFile: file), source: file)
  }
}
