import Testing

@testable import Texts

@Suite("Values in texts") struct ValueTests {
  private let text = Text(
    "no.such.key", nl: "{name} is te groot, hoogstens {limit} MB", en: "{name} over {limit}")

  @Test("braces in a value stay as they are: a file may be called {limit}") func bracesInValues() {
    #expect(
      text(.dutch, ["name": "{limit}.pdf", "limit": "10"]) == "{limit}.pdf is te groot, hoogstens 10 MB")
    #expect(text.filled(.english, ["name": "{limit}", "limit": "{name}"]) == "{limit} over {name}")
  }

  @Test("a name without a value stays in its braces, so that a mistake shows") func missing() {
    #expect(text(.english, ["name": "a"]) == "a over {limit}")
  }

  @Test("signs that mean something in patterns are only signs") func signs() {
    #expect(text(.english, ["name": #"\1 $0 .*"#, "limit": "&"]) == #"\1 $0 .* over &"#)
  }

  @Test("the names between braces are found") func names() {
    #expect(Text.valueNames(in: "{a} {bC} { d } {}") == ["a", "bC"])
  }

  @Test("words that are the same everywhere are shown as they are") func verbatim() {
    #expect(
      Language.allCases.map { Text.verbatim("Bakker & Zn.")($0) }
        == Array(repeating: "Bakker & Zn.", count: 3))
  }
}

@Suite("The catalogue") struct CatalogueParsingTests {
  @Test("line ends, quotes, backslashes and tabs in a translation come through") func escapes() {
    let parsed = Catalogue.parse(["a.b\tone\\ntwo", "c.d\t\\\"q\\\" \\\\ \t end"])
    #expect(parsed == ["a.b": "one\ntwo", "c.d": "\"q\" \\ \t end"])
  }

  @Test("a line without a translation is left out") func incomplete() {
    #expect(Catalogue.parse(["a.b", "c.d\t", "e.f\tx"]) == ["e.f": "x"])
  }
}
