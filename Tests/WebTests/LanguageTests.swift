import HTML
import HTTPTypes
import Storage
import TestSupport
import Testing
import Texts

@testable import Web

@Suite("The choice of a language") struct LanguageChoiceTests {
  @Test(
    "the cookie comes first, then the browser, then Dutch",
    arguments: [
      ("en", "nl", Language.english), (nil, "en-GB,en;q=0.9,nl;q=0.8", .english),
      (nil, "fr, ar;q=0.5", .arabic),
      (nil, "fr", .dutch), (nil, nil, .dutch), ("xx", "ar", .arabic), ("", "AR-eg", .arabic),
      (nil, ",;,", .dutch),
    ] as [(String?, String?, Language)])
  func choice(cookie: String?, accepts: String?, language: Language) {
    #expect(LanguageChoice.choose(cookie: cookie, accepts: accepts, isStaff: false) == language)
  }

  @Test("the staff's pages are in Dutch and English") func staff() {
    #expect(LanguageChoice.choose(cookie: "ar", accepts: "ar, en", isStaff: true) == .english)
  }

  private func withVisitor(_ work: (inout Visitor) async throws -> Void) async throws {
    let page = Route(.get, "/f/{step}", for: .reporter) { PageFrame(heading: "x", request: $0).reply { "x" } }
    let form = Route(.post, "/m/bericht", for: .reporter) {
      PageFrame(heading: "x", request: $0).reply { "x" }
    }
    let status = Route(.get, "/m", for: .reporter) { PageFrame(heading: "x", request: $0).reply { "x" } }
    try await TestEngine.sqlite.withDatabase { database in
      var visitor = Visitor(TestServer([page, form, status, LanguageChoice.route], database: database))
      try await work(&visitor)
    }
  }

  @Test("the link leads back to the same page, with its query, in the other language") func link()
    async throws
  {
    try await withVisitor { visitor in
      let page = await visitor.get("/f/1?s=school-een&n=1")
      let link = try #require(page.links.first { $0.hasPrefix("/taal/en") })
      let chosen = await visitor.get(link)
      #expect(chosen.status == 303 && chosen.location == "/f/1?n=1&s=school-een")
      let english = await visitor.follow(chosen)
      #expect(english.html.contains("<html lang=\"en\"") && english.title == "Form")
    }
  }

  @Test("from a page that answered a form it leads to the page with the form") func afterForm() async throws {
    try await withVisitor { visitor in
      let page = await visitor.post("/m/bericht")
      let link = try #require(page.links.first { $0.hasPrefix("/taal/en") })
      #expect(await visitor.get(link).location == "/m")
    }
  }

  @Test(
    "never leads to another site",
    arguments: [
      "https://example.org", "//example.org", "/\\example.org", "\\\\example.org", "/\t/example.org",
      "/\n/example.org",
      "/\r/example.org", " //example.org", "javascript:alert(1)", "", "f/1", "/\u{3000}/example.org",
    ])
  func openRedirect(back: String) async throws {
    try await withVisitor { visitor in
      let page = await visitor.get("/taal/en?terug=\(URLEncoding.encode(back))")
      #expect(page.location == "/")
    }
  }

  @Test("an unknown language is no page") func unknown() async throws {
    try await withVisitor { visitor in
      #expect(await visitor.get("/taal/fr?terug=%2Ff%2F1").status == 404)
      #expect(visitor.cookies["t"] == nil)
    }
  }
}
