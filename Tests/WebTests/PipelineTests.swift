import Core
import HTML
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Every answer") struct PipelineTests {
  private struct Fault: Error { let words: String }

  private static let routes: [Route] = [
    Route(.get, "/", for: .open) { PageFrame(heading: "Begin", request: $0).reply { "x" } },
    Route(.get, "/f/{step}", for: .reporter) { PageFrame(heading: "Stap", request: $0).reply { "x" } },
    Route(.post, "/f/{step}", for: .reporter) { _ in throw WebProblem.foreignForm },
    Route(.get, "/on", for: .open) { _ in .redirect("/") },
    Route(.get, "/403", for: .staff(needs: "x")) { _ in throw WebProblem.forbidden },
    Route(.post, "/413", for: .open) { _ in throw WebProblem.bodyTooLarge(limit: 2_097_152) },
    Route(.get, "/415", for: .open) { _ in throw WebProblem.wrongBodyType },
    Route(.get, "/429", for: .open) { _ in throw WebProblem.busy(seconds: 17) },
    Route(.get, "/500", for: .open) { _ in throw Fault(words: "kanarie") },
    Route(.get, "/503", for: .open) { _ in throw StorageProblem.unavailable("kanarie") },
    Route(.post, "/503", for: .reporter) { _ in throw StorageProblem.unavailable("kanarie") },
    Route(.post, "/500", for: .open) { _ in throw Fault(words: "kanarie") },
    LanguageChoice.route,
  ]

  private func withServer(
    _ settings: Settings = Settings(), _ work: (TestServer) async throws -> Void
  ) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      try await work(TestServer(Self.routes, database: database, settings: settings))
    }
  }

  @Test(
    "carries the security headers, whatever its status",
    arguments: [
      ("GET", "/", 200), ("GET", "/on", 303), ("POST", "/f/1", 400), ("GET", "/403", 403),
      ("GET", "/nope", 404),
      ("GET", "/f/1/", 404), ("GET", "/f//1", 404), ("DELETE", "/f/1", 405), ("POST", "/413", 413),
      ("GET", "/415", 415),
      ("GET", "/429", 429), ("GET", "/500", 500),
    ])
  func headers(method: String, path: String, status: Int) async throws {
    try await withServer(Settings(isHTTPS: true)) { server in
      var visitor = Visitor(server)
      let page = await visitor.request(try #require(HTTPRequest.Method(method)), path)
      #expect(page.status == status)
      for (name, value) in [
        ("Content-Security-Policy", "default-src 'none'"), ("Content-Security-Policy", "base-uri 'none'"),
        ("Content-Security-Policy", "form-action 'self'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        ("X-Frame-Options", "DENY"),
        ("Cache-Control", "no-store"), ("Strict-Transport-Security", "max-age=31536000"),
        ("Permissions-Policy", "camera=()"), ("X-Robots-Tag", "noindex"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
      ] {
        let header = page.headers[try #require(HTTPField.Name(name))] ?? ""
        #expect(header.contains(value), "\(name)")
      }
      #expect(!(page.headers[.contentSecurityPolicy] ?? "").contains("script"))
    }
  }

  @Test("does not speak of HTTPS where there is none") func noHTTPS() async throws {
    try await withServer { server in
      var visitor = Visitor(server)
      #expect(await visitor.get("/").headers[.strictTransportSecurity] == nil)
    }
  }

  @Test("405 tells the methods, 429 when to come again, 500 nothing of the fault") func details() async throws
  {
    try await withServer { server in
      var visitor = Visitor(server)
      #expect(await visitor.request(.delete, "/f/1").headers[.allow] == "GET, HEAD, POST")
      let busy = await visitor.get("/429")
      #expect(busy.headers[.retryAfter] == "17" && busy.text.contains("17 seconden"))
      let fault = await visitor.get("/500")
      #expect(!fault.html.contains("kanarie") && !fault.html.contains("Fault"))
      #expect(server.log.all.contains { $0.contains("fault") && !$0.contains("kanarie") })
      let large = await visitor.post("/413", ["story": ["woorden"]])
      #expect(large.text.contains("2 MB"))
    }
  }

  @Test("to HEAD has the headers of GET and no body") func head() async throws {
    try await withServer { server in
      var visitor = Visitor(server)
      let page = await visitor.request(.head, "/")
      #expect(page.status == 200 && page.html.isEmpty && page.headers[.contentType] != nil)
    }
  }

  @Test("keeps what was typed, ready to be sent again, but no secret, token or trap") func typed()
    async throws
  {
    try await withServer { server in
      var visitor = Visitor(server)
      let story = String(repeating: "Ze zeiden <b>nee</b>. ", count: 5)
      let page = await visitor.post(
        "/f/1",
        [
          "story": ["\n" + story], "choice": ["a", "b"], "token": ["old"], "website": ["spam"],
          "passphrase": ["geheim-woord"], "newPassphrase": ["geheim-nieuw"],
          "newPassphraseAgain": ["geheim-nieuw"],
          "code": ["1234 5678"], "key": ["geheim-sleutel"],
        ])
      let fields = try #require(page.forms.first).fields
      #expect(page.status == 400)
      #expect(fields["story"] == ["\n" + story] && fields["choice"] == ["a", "b"])
      #expect(fields["token"]?.count == 1 && fields["token"] != ["old"])
      #expect(Set(fields.keys) == ["story", "choice", "token"])
      for secret in ["geheim", "1234", "spam"] { #expect(!page.html.contains(secret)) }
    }
  }

  @Test("when nothing can be stored, keeps what was typed, and offers the button again where nothing was")
  func unavailable() async throws {
    try await withServer { server in
      var visitor = Visitor(server)
      let story = String(repeating: "Ze zeiden <b>nee</b>. ", count: 5)
      let typed = await visitor.post("/503", ["story": [story], "token": ["old"]])
      #expect(typed.status == 503 && typed.headers[.retryAfter] == "30")
      #expect(typed.forms.first?.fields["story"] == [story])
      let pressed = await visitor.post("/503", ["token": ["old"]])
      #expect(pressed.forms.first.map { Set($0.fields.keys) } == ["token"])
      let code = await visitor.post("/503", ["token": ["old"], "code": ["1234"]])
      #expect(code.status == 503 && code.forms.isEmpty, "a form without its secret would be sent in vain")
      #expect(await visitor.get("/503").status == 503)
      #expect(!typed.html.contains("kanarie") && !server.log.all.joined().contains("kanarie"))
    }
  }

  @Test("is logged by route, status and hour; never address, query, cookie, language or words")
  func accessLog() async throws {
    try await withServer { server in
      var visitor = Visitor(server, network: "kanarie-netwerk")
      visitor.accepts = "kanarie-taal"
      visitor.cookies = ["m": "kanarie-koekje"]
      _ = await visitor.get("/f/kanarie-pad?q=kanarie-vraag")
      _ = await visitor.post("/f/1", ["story": ["kanarie-verhaal"]])
      _ = await visitor.get("/kanarie-nergens")
      #expect(server.log.all.count == 3)
      #expect(server.log.all[0] == "request duration=<10ms hour=10 method=GET route=/f/{step} status=200")
      #expect(!server.log.all.joined().contains("kanarie"))
    }
  }

  @Test("ties a new visitor to a cookie once; a strange cookie is replaced") func cookie() async throws {
    try await withServer { server in
      var visitor = Visitor(server)
      #expect(await visitor.get("/").headers[values: .setCookie].isEmpty)
      _ = await visitor.get("/f/1")
      let given = try #require(visitor.cookies["m"])
      #expect(await visitor.get("/f/1").headers[values: .setCookie].isEmpty)
      #expect(visitor.cookies["m"] == given)
      visitor.cookies["m"] = "set-by-another-application"
      #expect(await visitor.get("/f/1").status == 200)
      #expect(visitor.cookies["m"]?.count == given.count)
    }
  }

  @Test("lies under the base path and nowhere else") func basePath() async throws {
    try await withServer(Settings(basePath: "/melden")) { server in
      var visitor = Visitor(server)
      let page = await visitor.get("/melden/f/1")
      #expect(page.status == 200)
      let hrefs = page.html.matches(of: /(?:href|action)="([^"#][^"]*)"/).map { String($0.output.1) }
      #expect(hrefs.filter { !$0.hasPrefix("/melden/") && !$0.hasPrefix("data:") }.isEmpty)
      for path in ["/f/1", "/meldenx/f/1", "/Melden/f/1"] { #expect(await visitor.get(path).status == 404) }
      #expect(await visitor.get("/melden").status == 200)
    }
  }
}
