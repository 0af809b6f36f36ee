import Texts

/// The words of a command: trimmed, complete, not too long, and a person's own where that matters.
enum CommandWords {
  static func checked(_ words: [WordField: String], for action: CaseAction) throws(CaseRefusal) -> [WordField:
    String]
  {
    var kept: [WordField: String] = [:]
    for field in WordField.allCases {
      let text = trimmed(words[field] ?? "")
      if text.isEmpty {
        if action.words.contains(field) { throw .missing(field) }
        continue
      }
      guard text.count <= field.limit else { throw .tooLong(field, limit: field.limit) }
      kept[field] = text
    }
    if let recognition = kept[.recognition], !isOwn(recognition) { throw .onlyTemplate(.recognition) }
    return kept
  }

  /// Whether at least five words remain when the prepared sentences are taken out.
  static func isOwn(_ text: String) -> Bool {
    var rest = text
    for sentence in StandardText.recognition {
      for language in Language.allCases { rest = rest.replacing(sentence(language), with: " ") }
    }
    return rest.split { !$0.isLetter && !$0.isNumber }.count >= 5
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
