package import Core

/// A code on paper that stands in once for the telephone: ten characters of Crockford's base 32, 50 bits.
package struct RecoveryCode: Sendable, Hashable {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  /// How many a member gets at a time.
  package static let count = 10

  /// Ten characters without a dash.
  package let text: String

  package init(using randomness: Randomness) {
    text = String((0..<10).map { _ in Self.alphabet[Int(randomness.number(below: 32))] })
  }

  /// Reads what was typed: spaces and dashes don't matter, nor capitals; `o` reads as 0, `i` and `l` as 1.
  package init?(typed: String) {
    let folded = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }.map { character -> Character in
      switch character {
      case "o": "0"
      case "i", "l": "1"
      default: character
      }
    }
    guard folded.count == 10, folded.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
    text = String(folded)
  }

  /// As shown: `xxxxx-xxxxx`.
  package var shown: String { "\(text.prefix(5))-\(text.suffix(5))" }
}
