import Core
import HTML
import HTTPTypes
import Storage
import TestSupport
import Testing
import Texts

@testable import Web

@Suite("Forms that did not come from us") struct SuspectFormsTests {
  private let start = Moment(milliseconds: 1_803_891_600_000)

  @Test("wait for each other only when there are many, and never longer than the line is") func line() {
    let lane = SuspectLane()
    for _ in 1...200 { #expect(lane.enter(bytes: 0, at: start) == 0) }
    var waits: [Int64] = []
    while let wait = lane.enter(bytes: 0, at: start) { waits.append(wait) }
    #expect(waits == waits.sorted() && waits.last == SuspectLane.longestWait)
    #expect(waits.count == 400)
    #expect(lane.enter(bytes: 0, at: start.adding(seconds: 1)) != nil, "a second later there is room again")
  }

  @Test("count for more when they are large, so that few of them are held at once") func large() {
    let lane = SuspectLane()
    var held = 0
    while lane.enter(bytes: 65_536, at: start) != nil { held += 65_536 }
    #expect(held < 16 * 1_048_576)
  }

  @Test("a clock that is put back closes the line for nobody") func backwards() {
    let lane = SuspectLane()
    while lane.enter(bytes: 0, at: start) != nil {}
    #expect(lane.enter(bytes: 0, at: start.adding(seconds: -3600)) == 0)
  }

  private static let routes = [
    Route(.get, "/f/1", for: .reporter) { PageFrame(heading: nil, request: $0).reply { "x" } },
    Route(.post, "/f/1", for: .reporter) { _ in .text("ok") },
    Route(.post, "/leave", for: .reporter) { _ in .text("left") }.alwaysAnswering,
    Route(.post, "/api", for: .open) { _ in .text("ok") },
  ]

  @Test("are those without our token, or with another visitor's; what needs no token is none of them")
  func which() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let environment = TestServer(Self.routes, database: database).environment
      var request = WebRequest(method: .post, path: "/f/1", language: .dutch, environment: environment)
      request.face = .reporter
      request.cookies = [Cookie.Name.reporter.full(environment.settings): "own"]
      let token = FormToken.issue(
        form: "/f/1", binding: "own", at: environment.clock.now(), keys: environment.keys)
      request.form = Form(["token": [token]])
      #expect(!SuspectForms.isSuspect(request, problem: nil))
      #expect(SuspectForms.isSuspect(request, problem: .notFound))
      request.cookies = [Cookie.Name.reporter.full(environment.settings): "another"]
      #expect(SuspectForms.isSuspect(request, problem: nil))
      request.form = Form()
      #expect(SuspectForms.isSuspect(request, problem: nil))
      request.face = .open
      #expect(!SuspectForms.isSuspect(request, problem: nil))
    }
  }

  @Test("that had to wait are answered with their words, without asking the database") func waited()
    async throws
  {
    try await TestEngine.sqlite.withDatabase { database in
      let server = TestServer(Self.routes, database: database)
      let now = server.environment.clock.now()
      while server.environment.limits.suspects.enter(bytes: 0, at: now) == 0 {}
      var visitor = Visitor(server)
      let page = await visitor.post("/f/1", ["token": ["1.ab"], "story": ["Ze zeiden nee."]])
      #expect(page.status == 400 && page.forms.first?.fields["story"] == ["Ze zeiden nee."])
      #expect(page.text != "ok")
      #expect(await visitor.post("/leave").status == 200, "leaving always works")
    }
  }

  @Test("a student's own form is answered at once while the line is full") func ownForm() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let server = TestServer(Self.routes, database: database)
      var visitor = Visitor(server)
      _ = await visitor.get("/f/1")
      let binding = visitor.cookies["m"] ?? ""
      let now = server.environment.clock.now()
      let token = FormToken.issue(form: "/f/1", binding: binding, at: now, keys: server.environment.keys)
      while server.environment.limits.suspects.enter(bytes: 0, at: now) != nil {}
      let began = ContinuousClock.now
      #expect(await visitor.post("/f/1", ["token": [token]]).status == 200)
      #expect(ContinuousClock.now - began < .seconds(1))
      let turnedAway = await visitor.post("/f/1", ["token": ["1.ab"], "story": ["x"]])
      #expect(turnedAway.status == 429)
      #expect(ContinuousClock.now - began > .milliseconds(SuspectLane.longestWait))
    }
  }
}
