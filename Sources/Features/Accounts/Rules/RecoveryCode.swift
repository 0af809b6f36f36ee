package import Core
import Vault

/// A code on paper that stands in once for the telephone: ten characters of Crockford's base 32, 50 random
/// bits.
package struct RecoveryCode: Sendable, Hashable {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private let characters: String

  /// As shown: `7k3qd-m0ztv`.
  package var text: String { "\(characters.prefix(5))-\(characters.suffix(5))" }

  /// Ten new codes, all different.
  package static func ten(using randomness: Randomness) -> [RecoveryCode] {
    var codes: [RecoveryCode] = []
    while codes.count < 10 {
      let drawn = (0..<10).map { _ in alphabet[Int(randomness.number(below: 32))] }
      let code = RecoveryCode(characters: String(drawn))
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private init(characters: String) { self.characters = characters }

  /// Reads what was typed: blanks, dashes and capitals don't matter; `o` reads as 0, `i` and `l` as 1. Nil
  /// when it can't be one.
  package init?(typed: String) {
    let folded = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }.map { character -> Character in
      switch character {
      case "o": "0"
      case "i", "l": "1"
      default: character
      }
    }
    guard folded.count == 10, folded.allSatisfy(Self.alphabet.contains) else { return nil }
    characters = String(folded)
  }

  /// What the database holds of it; of no use for another member.
  func fingerprint(_ keys: ServerKeys, member: ID<Member>) -> String {
    keys.blindIndex(.recoveryCode, of: "\(member)/\(characters)")
  }
}
