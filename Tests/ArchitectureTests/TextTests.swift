import Foundation
import Testing

@Suite("The texts") struct TextTests {
  private static let arabicFile = "content/translations/ar.po"
  private static let templateFile = "content/translations/template.pot"
  private static let texts = SourceText.all(in: Project.sources)
  private static let arabic = TranslationFile.parse(Project.text(arabicFile) ?? "")

  @Test("one key has one text, and is well formed") func keys() {
    report(TextRules.ambiguousKeys(in: Self.texts))
    report(TextRules.misshapenKeys(in: Self.texts))
  }

  @Test("every occurrence of Text( is found by the reader") func allFound() {
    let written = Project.sources.reduce(0) { $0 + SourceText.count(in: $1) }
    #expect(Self.texts.count == written)
  }

  @Test("the values in braces are the same in all languages") func values() {
    report(TextRules.unequalValues(in: Self.texts, translations: Self.arabic))
  }

  @Test("Arabic has every text a student may see, and no others than there are") func arabicIsComplete() {
    report(TextRules.untranslated(in: Self.texts, translations: Self.arabic))
    report(TextRules.orphans(in: Self.texts, translations: Self.arabic))
  }

  @Test("the translators' files and the catalogue are up to date (bin/texts)") func upToDate() throws {
    let students = Self.texts.filter(TextRules.isForStudents)
    let kept = Self.arabic.filter { key, _ in students.contains { $0.key == key } }
    let wanted = [
      Self.templateFile: TranslationFile.file(for: students, translations: [:], language: ""),
      Self.arabicFile: TranslationFile.file(for: students, translations: kept, language: "ar"),
    ].merging(TranslationFile.catalogue(kept, language: "Arabic", source: Self.arabicFile)) { first, _ in
      first
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
