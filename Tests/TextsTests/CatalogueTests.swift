import Testing
import Texts

@Suite("Texts in other languages") struct CatalogueTests {
  @Test("an Arabic text comes from the translators' file") func arabic() {
    let text = Text("team.desk", nl: "Meldpunt", en: "Reporting desk")
    #expect(text(.arabic) == "نقطة التبليغ")
    #expect(text(.dutch) == "Meldpunt")
    #expect(text(.english) == "Reporting desk")
  }

  @Test("a text without a translation is shown in Dutch") func fallback() {
    #expect(Text("no.such.key", nl: "Hallo", en: "Hello")(.arabic) == "Hallo")
  }

  @Test("values are filled in by name, as often as they occur") func values() {
    let text = Text("no.such.key", nl: "{a} en {b} en {a}", en: "")
    #expect(text(.dutch, ["a": "1", "b": "{c}"]) == "1 en {c} en 1")
  }
}
