import Vault

/// The recovery key as it was typed over from paper, on one line or several.
enum TypedRecoveryKey {
  /// - Throws: ``RecoveringProblem`` that names line and column.
  static func read(_ lines: [String]) throws(RecoveringProblem) -> RecoveryKey {
    do {
      return try RecoveryKey(typed: lines.joined(separator: " "))
    } catch {
      let first = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
      throw RecoveringProblem(reason: reason(error, lines, first: first + 1))
    }
  }

  private static func reason(_ problem: RecoveryKeyProblem, _ lines: [String], first: Int) -> String {
    switch problem {
    case .empty: at(1, 1, "there is no recovery key; type over all 14 groups from the paper")
    case .wrongLength(let count):
      at(first, 1, "\(count) characters instead of 56; type over all 14 groups from the paper")
    case .checkFails:
      at(first, 1, "at least one character is wrong; compare each group with the paper")
    case .wrongCharacter: wrongCharacter(lines)
    }
  }

  private static func wrongCharacter(_ lines: [String]) -> String {
    for (line, text) in lines.enumerated() {
      for (column, character) in text.enumerated() where isStrange(character) {
        return at(line + 1, column + 1, "“\(character)” is in no recovery key; look at the paper again")
      }
    }
    return at(1, 1, "this holds a character that is in no recovery key")
  }

  private static func isStrange(_ character: Character) -> Bool {
    do throws(RecoveryKeyProblem) {
      _ = try RecoveryKey(typed: String(character))
      return false
    } catch {
      return error == .wrongCharacter
    }
  }

  private static func at(_ line: Int, _ column: Int, _ reason: String) -> String {
    "standard input:\(line):\(column): \(reason)"
  }
}

/// What was given to recover with can't be used, in words for the terminal.
package struct RecoveringProblem: Error, Equatable {
  package let reason: String
}
