import Testing

/// Shows that the checks of documents and texts complain, with made-up ones.
@Suite("The checks of words find") struct BrokenDocumentsTests {
  private func text(_ key: String, _ dutch: String, _ english: String, path: String = "Sources/A.swift")
    -> SourceText
  {
    SourceText(key: key, dutch: dutch, english: english, path: path)
  }

  @Test("a document that names a file that is gone") func missingPath() {
    let document = SourceFile(
      path: "docs/a.md",
      text: "See `Sources/App/Here.swift`, `Sources/App/Gone.swift`, `Sources/<Feature>`.\n")
    let complaints = DocumentRules.missingPaths(in: document) { $0 == "Sources/App/Here.swift" }
    #expect(complaints.map(\.words) == ["there is no Sources/App/Gone.swift"])
  }

  @Test("a link that leads nowhere") func deadLink() {
    let document = SourceFile(
      path: "docs/howto/a.md", text: "[x](../b.md#part) [y](c.md) [z](https://example.org)\n")
    #expect(
      DocumentRules.deadLinks(in: document) { $0 == "docs/b.md" }.map(\.words) == [
        "there is no docs/howto/c.md"
      ])
  }

  @Test("a decision that is not in the index") func decision() {
    let index = SourceFile(path: "docs/decisions/README.md", text: "[0001](0001-a.md)\n")
    let paths = ["docs/decisions/0001-a.md", "docs/decisions/0002-b.md", index.path]
    #expect(DocumentRules.unlistedDecisions(paths, index: index).map(\.words) == ["does not list 0002-b.md"])
  }

  @Test("a type of the domain that the glossary lacks") func glossary() {
    let terms = GlossaryRules.terms(
      in: "| code | Dutch |\n|---|---|\n| Case | dossier |\n| Day, Moment | dag |\n")
    let file = SourceFile(
      path: "Sources/Features/Cases/Rules/A.swift",
      text: "package enum CaseRefusal {}\nstruct Moments {}\nstruct Widget {}\n")
    #expect(
      GlossaryRules.unknownTypes(in: [file], terms: terms).map(\.words) == [
        "Widget is not in docs/glossary.md"
      ])
  }

  @Test("one key with two texts") func ambiguous() {
    let texts = [text("a.b", "Ja", "Yes"), text("a.b", "Ja", "Yes"), text("a.b", "Nee", "No")]
    #expect(TextRules.ambiguousKeys(in: texts).count == 1)
    #expect(TextRules.misshapenKeys(in: [text("Save", "", "")]).count == 1)
  }

  @Test("a value that one language lacks") func values() {
    let texts = [text("a.b", "Op {day}", "On {day}"), text("a.c", "Op {day}", "On {date}")]
    #expect(TextRules.unequalValues(in: texts, translations: ["a.b": "{day}"]).count == 1)
    #expect(TextRules.unequalValues(in: texts, translations: ["a.b": "—"]).count == 2)
  }

  @Test("a missing translation, and one too many") func translations() {
    let texts = [
      text("a.b", "Ja", "Yes"), text("a.c", "Nee", "No", path: "Sources/Features/Cases/Pages/Staff/A.swift"),
    ]
    #expect(TextRules.untranslated(in: texts, translations: [:]).count == 1)
    #expect(TextRules.orphans(in: texts, translations: ["a.b": "x", "old.key": "y"]).count == 1)
  }

  @Test("texts over several lines and put together") func reader() {
    let source = #"""
      static let a = Text(
        "a.b", nl: "Een " + "twee",
        en: "\"One\" two")
      static let c = Text("a.c", nl: """
        Drie \
        vier
        """, en: "Three four")
      """#
    let found = SourceText.all(in: [SourceFile(path: "Sources/A.swift", text: source)])
    #expect(found.map(\.dutch) == ["Een twee", "Drie vier"])
    #expect(found.map(\.english) == ["\"One\" two", "Three four"])
  }

  @Test("a translators' file read back gives the same translations") func roundTrip() {
    let texts = [text("a.b", "Ja", "Yes, \"yes\""), text("a.c", "Nee", "No")]
    let translations = ["a.b": "نعم \"نعم\"\nسطر \\", "a.c": "لا"]
    let file = TranslationFile.file(for: texts, translations: translations, language: "ar")
    #expect(TranslationFile.parse(file) == translations)
  }
}
