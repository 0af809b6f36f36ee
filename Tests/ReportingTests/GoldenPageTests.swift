import Core
import Reporting
import Storage
import TestSupport
import Testing
import Texts
import Web

@Suite("The main pages as they are written") struct GoldenPageTests {
  @Test("from the start page to the status page, in Dutch") func dutch() async throws {
    try await pages(.dutch)
  }

  @Test("from the start page to the status page, in Arabic, from right to left") func arabic() async throws {
    try await pages(.arabic)
  }

  private func pages(_ language: Language) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      amina.visitor.accepts = language.tag
      var pages: [(String, ShownPage)] = [
        ("start", await amina.visitor.open("/")), ("code", await amina.visitor.get("/c")),
      ]
      let check = await amina.fillIn()
      for step in 1...4 { pages.append(("form-\(step)", await amina.visitor.get("/f/\(step)"))) }
      pages.append(("form-5", check))
      pages.append(("receipt", await amina.visitor.send(check, to: "/f/5")))
      for (name, path) in [("status", "/m"), ("verdict", "/m/oordeel"), ("message-empty", "")] {
        let page = path.isEmpty ? await amina.visitor.post("/m/bericht") : await amina.visitor.get(path)
        pages.append((name, page))
      }
      for (name, page) in pages {
        expectGolden("pages/\(name).\(language.tag).html", Self.blanked(page.html))
        checkStructure(page, name)
      }
    }
  }

  /// What the W3C's rules and screen readers need of every page.
  private func checkStructure(_ page: ShownPage, _ name: String) {
    let ids = page.html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count, "\(name): an id occurs twice")
    let named = page.html.matches(of: /(?:aria-describedby|aria-labelledby|for)="([^"]*)"/)
      .flatMap { $0.output.1.split(separator: " ").map(String.init) }
    #expect(Set(named).isSubset(of: ids), "\(name): names an id that is not there")
    #expect(page.html.matches(of: /<h1[ >]/).count == 1, "\(name): one heading of the page")
    #expect(page.html.matches(of: /<(script|style|iframe)[ >]| on[a-z]+=| style="/).isEmpty, "\(name)")
    #expect(
      !page.html.contains("href=\"\"") && !page.html.contains("{"),
      "\(name): an empty link or an unfilled value")
  }

  /// Without what differs each time: tokens, codes, the signed receipt, ids.
  private static func blanked(_ html: String) -> String {
    html.replacing(/name="token" value="[^"]*"/, with: "name=\"token\" value=\"TOKEN\"")
      .replacing(/(?s)(<pre[^>]*>).*?<\/pre>/) { "\($0.output.1)RECEIPT</pre>" }
      .replacing(/(\d{4} ){4}\d{4}/, with: "CODE")
      .replacing(/"[0-9a-v]{26}"/, with: "\"ID\"")
      .replacing(/\/static\/[0-9a-f]{16}\./, with: "/static/FINGERPRINT.")
      .replacing("><", with: ">\n<") + "\n"
  }
}
