/// What holds for the texts of the interface in all languages.
enum TextRules {
  /// The same key with other words.
  static func ambiguousKeys(in texts: [SourceText]) -> [Complaint] {
    Dictionary(grouping: texts, by: \.key).values.flatMap { same in
      same.dropFirst().filter { $0.dutch != same[0].dutch || $0.english != same[0].english }.map {
        Complaint(
          path: $0.path, line: $0.line, words: "\($0.key) already stands in \(same[0].path) with other words")
      }
    }
  }

  static func misshapenKeys(in texts: [SourceText]) -> [Complaint] {
    texts.filter { !$0.key.contains(/^[a-z][a-zA-Z0-9_]*(\.[a-zA-Z0-9_]+)+$/) }.map {
      Complaint(path: $0.path, line: $0.line, words: "\($0.key): a key is room.page.part")
    }
  }

  static func unequalValues(in texts: [SourceText], translations: [String: String]) -> [Complaint] {
    texts.filter { text in
      let names = SourceText.valueNames(in: text.dutch)
      let others = [text.english] + (translations[text.key].map { [$0] } ?? [])
      return others.contains { SourceText.valueNames(in: $0) != names }
    }.map {
      Complaint(
        path: $0.path, line: $0.line, words: "\($0.key): the values in braces differ between languages")
    }
  }

  /// Texts a student may see that a language lacks.
  static func untranslated(in texts: [SourceText], translations: [String: String]) -> [Complaint] {
    texts.filter { isForStudents($0) && translations[$0.key] == nil }.map {
      Complaint(path: $0.path, line: $0.line, words: "\($0.key) has no translation")
    }
  }

  /// Translations of texts that are no longer there.
  static func orphans(in texts: [SourceText], translations: [String: String]) -> [Complaint] {
    Set(translations.keys).subtracting(texts.map(\.key)).sorted().map {
      Complaint(path: "content/translations", words: "\($0) is no longer used")
    }
  }

  /// Decided by where a text stands and by its key; what only staff see is in Dutch and English.
  static func isForStudents(_ text: SourceText) -> Bool {
    !staffPlaces.contains { text.path.contains($0) } && !text.key.contains(staffKeys)
  }

  private static let staffPlaces = ["/Pages/Staff/", "/Pages/Entrance/"]
  /// Labels for staff, the buttons of their actions, sentences for their messages.
  private static var staffKeys: Regex<Substring> { /\.staff$|^action\.[a-z_]+\.button$|^standard\.[a-z_.]+$/ }
}
