import Testing
import Texts

@Suite("What students read") struct ReadabilityTests {
  private static let texts = StudentText.all
  private static let byLanguage = ["Dutch": texts.map(\.dutch), "English": texts.map(\.english)]

  @Test("there are texts to check") func some() { #expect(Self.texts.count > 300) }

  @Test("no sentence is longer than 20 words", arguments: ["Dutch", "English"])
  func sentences(language: String) {
    let found = (Self.byLanguage[language] ?? []).flatMap(Readability.tooLong)
    #expect(found.isEmpty, "too long: \(found)")
  }

  @Test("a sentence has at most 12 words on average", arguments: ["Dutch", "English"])
  func average(language: String) {
    // Labels and buttons would bring it down.
    let whole = (Self.byLanguage[language] ?? []).filter { $0.hasSuffix(".") || $0.hasSuffix("?") }
    #expect(whole.count > 100)
    #expect(Readability.average(whole) <= Readability.averageSentence)
  }

  @Test("no words of the office, and 'je' instead of 'u'") func hardWords() {
    let banned = Readability.hardWords.union(Readability.formalWords)
    let found = Self.texts.compactMap { text in
      let words = Readability.found(banned, in: text.dutch)
      return words.isEmpty ? nil : "\(text.key): \(words.sorted())"
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("every text has a form in every language") func complete() {
    let missing = Self.texts.filter {
      StudentText.arabic[$0.key] == nil || $0.dutch.isEmpty || $0.english.isEmpty
    }
    #expect(missing.isEmpty, "missing: \(missing.map(\.key))")
  }

  @Test("the program has every Arabic text that the translators' file has") func inTheProgram() {
    let built = Catalogues.texts(of: .arabic)
    let absent = StudentText.arabic.filter { built[$0.key] != $0.value }.keys.sorted()
    #expect(absent.isEmpty, "run bin/texts: \(absent)")
  }

  @Test("the values in braces are the same in every language") func values() {
    let unequal = Self.texts.filter { text in
      let forms = [text.dutch, text.english, StudentText.arabic[text.key] ?? text.dutch]
      return Set(forms.map(Text.valueNames)).count > 1
    }
    #expect(unequal.isEmpty, "\(unequal.map(\.key))")
  }

  @Test("an Arabic text is written in Arabic") func script() {
    let foreign = StudentText.arabic.filter {
      !$0.value.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    }
    #expect(foreign.isEmpty, "\(foreign.keys.sorted())")
  }

  @Test("in Arabic a value is set apart, so that it keeps its own direction") func isolated() {
    let text = Text("status.owner", nl: "{name} van {school} is aan de beurt.", en: "")
    #expect(text(.arabic, ["name": "Bram", "school": "X"]).contains("\u{2068}Bram\u{2069}"))
    #expect(!text(.dutch, ["name": "Bram", "school": "X"]).contains("\u{2068}"))
  }

  @Test("the measure itself finds what is hard") func measure() {
    let long = Array(repeating: "woord", count: 21).joined(separator: " ")
    #expect(Readability.tooLong("Kort. \(long). Kort.") == [" \(long)"])
    #expect(Readability.average(["Een twee. Een twee drie vier!"]) == 3)
    #expect(Readability.found(Readability.hardWords, in: "Indien u dat wilt") == ["indien"])
    #expect(Readability.sentences("Bel discriminatie.nl: 0800-0880.").count == 1)
  }
}
