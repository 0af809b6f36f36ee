/// What a passphrase of a member must be like. Length counts, kinds of characters do not (NIST SP 800-63B
/// §5.1.1.2).
package enum PassphraseRules {
  /// In characters as a person counts them.
  package static let lengths = 12...200

  /// - Parameter mail: the member's own address; empty when there is none.
  package static func check(_ passphrase: String, mail: String = "") throws(PassphraseProblem) {
    guard passphrase.count >= lengths.lowerBound else { throw .tooShort(lengths.lowerBound) }
    guard passphrase.count <= lengths.upperBound else { throw .tooLong(lengths.upperBound) }
    let folded = passphrase.lowercased()
    guard !isRepetition(folded), !isSequence(folded) else { throw .repeated }
    guard !holdsAddress(folded, mail: mail.lowercased()) else { throw .holdsAddress }
    guard !isCommon(folded) else { throw .common }
  }

  /// Few different characters, or one part of at most four characters over and over.
  private static func isRepetition(_ text: String) -> Bool {
    let characters = Array(text)
    if Set(characters).count < 5 { return true }
    return (1...4).contains { size in
      characters.indices.allSatisfy { characters[$0] == characters[$0 % size] }
    }
  }

  /// Each character follows on the one before, up or down, as in an alphabet or on a row of keys.
  private static func isSequence(_ text: String) -> Bool {
    let rows = ["abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "123456789012345678901234567890"]
    let keys = ["qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn", "azertyuiopqsdfghjklmwxcvbn"]
    return (rows + keys).contains { $0.contains(text) || String($0.reversed()).contains(text) }
  }

  private static func holdsAddress(_ text: String, mail: String) -> Bool {
    guard let name = mail.split(separator: "@").first, name.count >= 4 else { return false }
    let isName = text.filter(\.isLetter) == name.filter(\.isLetter)
    return text.contains(mail) || isName || text.count - name.count < 8 && text.contains(name)
  }

  /// Only common words, once the digits and signs around them and in place of letters are taken away.
  private static func isCommon(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    let middle = text.trimmingPrefix { !$0.isLetter }.reversed().trimmingPrefix { !$0.isLetter }.reversed()
    let read = String(middle.map { lookalikes[$0] ?? $0 }).filter(\.isLetter)
    return [letters, read].contains { isMadeOfCommonWords($0[...], atMost: 2) }
  }

  private static func isMadeOfCommonWords(_ text: Substring, atMost count: Int) -> Bool {
    if text.isEmpty { return true }
    guard count > 0 else { return false }
    return commonWords.contains { word in
      text.hasPrefix(word) && isMadeOfCommonWords(text.dropFirst(word.count), atMost: count - 1)
    }
  }

  private static let lookalikes: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
  ]
}

/// Why a passphrase is refused.
package enum PassphraseProblem: Error, Equatable {
  /// The least number of characters.
  case tooShort(Int)
  /// The greatest number of characters.
  case tooLong(Int)
  /// One or two of the words that are tried first.
  case common
  /// The same characters again and again, or a row of keys.
  case repeated
  /// Little more than the member's own mail address.
  case holdsAddress
}
