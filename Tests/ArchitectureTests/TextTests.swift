import Foundation
import Testing

@Suite("The texts") struct TextTests {
  private static let templateFile = "content/translations/template.pot"
  private static let texts = SourceText.all(in: Project.sources)

  /// The languages besides Dutch and English: the name of the file, and that of the catalogue.
  private static let translated = [(tag: "ar", name: "Arabic")]

  private static func file(_ tag: String) -> String { "content/translations/\(tag).po" }
  private static func translations(_ tag: String) -> [String: String] {
    TranslationFile.parse(Project.text(file(tag)) ?? "")
  }

  @Test("one key has one text, and is well formed") func keys() {
    report(TextRules.ambiguousKeys(in: Self.texts))
    report(TextRules.misshapenKeys(in: Self.texts))
  }

  @Test("every occurrence of Text( is found by the reader") func allFound() {
    let written = Project.sources.reduce(0) { $0 + SourceText.count(in: $1) }
    #expect(Self.texts.count == written)
  }

  @Test("the values in braces are the same in all languages", arguments: translated.map(\.tag))
  func values(tag: String) {
    report(TextRules.unequalValues(in: Self.texts, translations: Self.translations(tag)))
  }

  @Test("a language has every text a student may see, and no others", arguments: translated.map(\.tag))
  func complete(tag: String) {
    report(TextRules.untranslated(in: Self.texts, translations: Self.translations(tag)))
    report(TextRules.orphans(in: Self.texts, translations: Self.translations(tag)))
  }

  @Test("the translators' files and the catalogues are up to date (bin/texts)") func upToDate() throws {
    let students = Self.texts.filter(TextRules.isForStudents)
    var wanted = [Self.templateFile: TranslationFile.file(for: students, translations: [:], language: "")]
    for (tag, name) in Self.translated {
      let kept = Self.translations(tag).filter { key, _ in students.contains { $0.key == key } }
      wanted[Self.file(tag)] = TranslationFile.file(for: students, translations: kept, language: tag)
      wanted.merge(TranslationFile.catalogue(kept, language: name, source: Self.file(tag))) { $1 }
    }
    for (path, text) in wanted {
      if ProcessInfo.processInfo.environment["STAGEKANSEN_WRITE_TEXTS"] != nil {
        try text.write(to: Project.root.appending(path: path), atomically: true, encoding: .utf8)
      }
      let isUpToDate = Project.text(path) == text
      #expect(isUpToDate, "\(path) is out of date: run bin/texts")
    }
  }
}
