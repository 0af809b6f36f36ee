import Cases
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing

@Suite("The list of cases in use") struct InboxRouteTests {
  @Test("shows what is due first, 25 at a time, each case once", arguments: TestEngine.all)
  func paging(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var reports: [Received] = []
      for number in 0..<60 {
        reports.append(
          try await office.receive(at: Sample.monday.adding(seconds: -86_400 * Int64(number % 30))))
      }
      var seen: [Substring] = []
      var next: String? = "/werk?lijst=team"
      var pages = 0
      while let target = next, pages < 5 {
        await bram.get(target)
        pages += 1
        seen += bram.page.matches(of: /<h2><a href="\/werk\/([0-9a-v]{26})"/).map(\.output.1)
        next = bram.page.firstMatch(of: /href="([^"]*)" rel="next"/).map {
          String($0.output.1).replacing("&amp;", with: "&")
        }
      }
      #expect(pages == 3)
      #expect(Set(seen.map(String.init)) == Set(reports.map(\.id.text)))
      #expect(seen.count == 60)
      await bram.get("/werk?lijst=telaat")
      #expect(bram.page.contains("werkdagen te laat"))
      await bram.get("/werk?lijst=telaat&vanaf=onzin")
      #expect(bram.status == .ok)
    }
  }

  @Test("has for a supervisor only what students opened", arguments: TestEngine.all)
  func supervisor(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var sam = try await office.hire("Sam", .supervisor)
      await sam.get("/werk")
      #expect(sam.status == .ok)
      #expect(sam.page.contains("Met mij gedeeld (0)"))
      #expect(!sam.page.contains("Mijn team"))
      await sam.get("/werk?lijst=team")
      #expect(sam.status == .notFound)
    }
  }

  @Test("without a session leads to the door") func door() async throws {
    try await Office.on(.sqlite) { office in
      var nobody = Colleague(office: office, id: Sample.id(1), role: .deskOwner, cookie: "x")
      await nobody.get("/werk")
      #expect(nobody.location == "/inloggen")
    }
  }
}
