import Accounts
import App
import Core
import HTTPTypes
import Organisations
import Storage
import TestSupport
import Testing
import Web

@Suite("Golden files") struct GoldenTests {
  @Test("every address, with its method and who may come there") func routes() {
    let lines = RouteList.all.map {
      "\($0.method.rawValue) \(Self.stable($0.path)) \(Self.words(for: $0.face))"
    }
    #expect(Set(lines).count == lines.count, "no address is listed twice")
    expectGolden("routes.txt", lines.joined(separator: "\n") + "\n")
  }

  @Test("the schema of the whole program", arguments: TestEngine.all) func schema(engine: TestEngine)
    async throws
  {
    try await engine.withDatabase(MigrationList.all) { database in
      expectGolden("schema-\(engine.rawValue).txt", try await database.schemaDescription())
    }
  }

  @Test("what each kind of visitor gets at each address") func permissions() async throws {
    try await TestSchool.run { school in
      var lines = [Self.row("", ["public", "reporter"] + Role.allCases.map(\.rawValue))]
      var staff: [Visitor] = []
      for role in Role.allCases { staff.append(try await school.signedIn(role)) }
      var amina = Reporter(school)
      #expect(await amina.report().code != nil)
      let caseID = try await school.database.read { try TestSchool.onlyCase(on: $0).text }
      for route in RouteList.all {
        let address = Self.address(of: route, caseID: caseID)
        var everybody = [Visitor(school.server, network: "public"), amina.visitor] + staff
        var statuses: [String] = []
        for index in everybody.indices {
          // So slowly that nobody has to wait in line.
          school.server.clock.move(milliseconds: 10)
          let page = await everybody[index].request(route.method, address)
          statuses.append(Self.words(for: page))
        }
        lines.append(Self.row("\(route.method.rawValue) \(Self.stable(route.path))", statuses))
        if Self.forgetsReporter.contains(route.path) {
          amina = Reporter(school)
          let reopened = await amina.report().code
          #expect(reopened != nil)
        }
      }
      expectGolden("permissions.txt", lines.joined(separator: "\n") + "\n")
    }
  }

  private static let forgetsReporter = ["/weg", "/m/sluiten"]

  private static func words(for face: Route.Face) -> String {
    switch face {
    case .open: "open"
    case .reporter: "reporter"
    case .entrance: "entrance"
    case .staff(let needs): "staff \(needs)"
    }
  }

  /// The status, and where a redirect leads.
  private static func words(for page: ShownPage) -> String {
    guard let location = page.location else { return "\(page.status)" }
    return "\(page.status)>\(location.prefix { $0 != "?" })"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    ([name] + cells).joined(separator: " | ")
  }

  /// Without the fingerprint of a file's content.
  private static func stable(_ path: String) -> String {
    path.replacing(/\/static\/[0-9a-f]{16}\./, with: "/static/FINGERPRINT.")
  }

  private static func address(of route: Route, caseID: String) -> String {
    route.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
      switch part {
      case "{school}": TestSchool.slug
      case "{language}": "en"
      case "{case}": caseID
      case _ where part.hasPrefix("{"): "1"
      default: String(part)
      }
    }.joined(separator: "/")
  }
}
