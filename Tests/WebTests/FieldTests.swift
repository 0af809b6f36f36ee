import HTML
import HTTPTypes
import Storage
import TestSupport
import Testing
import Texts

@testable import Web

@Suite("Fields") struct FieldTests {
  private func text(_ html: HTML) -> String { String(decoding: html.rendered(), as: UTF8.self) }

  private func ids(_ html: String) -> [String] {
    html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
  }

  private func everyKind(hint: String?, problem: String?) -> [String] {
    let field = Field("f", label: "Label", hint: hint, problem: problem)
    let options = [Option("a", "A", hint: "Uitleg"), Option("b", "B", hint: "Uitleg"), Option("c", "C")]
    return [
      field.line("x"), field.area("x"), field.files(accept: "image/png"), field.oneOf(options, chosen: "b"),
      field.anyOf(options, chosen: ["a", "c"]), field.tick(isChosen: true),
    ].map(text)
  }

  @Test("no id occurs twice, and all that is named by one is there") func ids() {
    for hint in [nil, "Hint"] {
      for problem in [nil, "Mis"] {
        for html in everyKind(hint: hint, problem: problem) {
          let ids = ids(html)
          #expect(Set(ids).count == ids.count, "\(html)")
          #expect(ids.contains("f"), "a problem's link leads to the field: \(html)")
          let named = html.matches(of: /(?:aria-describedby|for)="([^"]*)"/).flatMap {
            $0.output.1.split(separator: " ")
          }
          #expect(named.allSatisfy { ids.contains(String($0)) }, "\(html)")
          if problem != nil {
            #expect(html.contains("f-problem\""), "\(html)")
            #expect(named.contains("f-problem"), "the problem is read out with the field: \(html)")
          }
        }
      }
    }
  }

  @Test("what was typed stands in the field again, a first empty line too") func values() {
    #expect(text(Field("f", label: "L").line("a\"b")).contains("value=\"a&quot;b\""))
    #expect(text(Field("f", label: "L").area("\n a")).contains(">\n\n a</textarea>"))
  }

  @Test("only what was chosen is checked") func chosen() {
    let options = ["a", "b", "c"].map { Option($0, $0) }
    let one = text(Field("f", label: "L").oneOf(options, chosen: "b"))
    #expect(one.matches(of: /value="(.)" checked/).map { String($0.output.1) } == ["b"])
    let any = text(Field("f", label: "L").anyOf(options, chosen: ["a", "c", "x"]))
    #expect(any.matches(of: /value="(.)" checked/).map { String($0.output.1) } == ["a", "c"])
  }

  @Test("a problem's words are filled in once: a file may be called {limit}") func problemWords() {
    let words = Text("no.such.key", nl: "{name}: hoogstens {limit}", en: "")
    let problem = FieldProblem("files", words, ["name": "{limit}", "limit": "10"])
    #expect(problem.words(.dutch) == "{limit}: hoogstens 10")
  }

  @Test("the list of problems leads to the fields, and the page's title says that something is wrong")
  func summary() async throws {
    let words = Text("no.such.key", nl: "Mis", en: "Wrong")
    let route = Route(.get, "/", for: .open) { request in
      PageFrame(
        heading: "Kop", request: request, problems: [FieldProblem("f", words), FieldProblem("", words)]
      ).reply {
        Field("f", words, in: request, problems: [FieldProblem("f", words)]).line("")
      }
    }
    try await TestEngine.sqlite.withDatabase { database in
      var visitor = Visitor(TestServer([route], database: database))
      let page = await visitor.get("/")
      #expect(page.status == 400 && page.title == "Fout: Formulier" && page.problems == ["Mis", "Mis"])
      #expect(page.links.contains("#f"))
      #expect(page.html.contains("aria-invalid=\"true\""))
    }
  }
}
