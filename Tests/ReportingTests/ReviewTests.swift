import Cases
import Core
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Reporting

@Suite("What a review found") struct ReviewTests {
  @Test("the next visitor at the same browser finds nothing of the report before")
  func sharedBrowser() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let code = try #require(await amina.report().code)
      let next = await amina.visitor.get("/f/1?s=\(TestSchool.slug)")
      #expect(next.status == 200)
      #expect(!next.html.contains(code))
      #expect(await amina.visitor.get("/f/klaar").location == "/")
      #expect(await amina.visitor.get("/m").location == "/c")
    }
  }

  @Test("a page that is sent again after sending is shown with its text, and says where to add it")
  func afterSending() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let first = await amina.visitor.get("/f/1?s=\(TestSchool.slug)")
      _ = await amina.report()
      let page = await amina.visitor.send(
        first, to: "/f/1", ["story": ["En nog iets."], "school": [TestSchool.slug]])
      #expect(page.status == 400)
      #expect(page.html.contains("En nog iets."))
    }
  }

  @Test("an address to which no letter can be written is told, however long it is")
  func addresses() async throws {
    for address in ["zoë@example.nl", "a@b", "a@" + String(repeating: ".", count: 100_000) + "@"] {
      var draft = Draft(organisation: .init(using: .seeded(1)), school: "x", began: .init(milliseconds: 0))
      draft.alertAddress = address
      #expect(FormStep.wishes.problems(draft).contains { $0.field == "alertAddress" })
    }
  }

  @Test("a message that comes after the visit ended is shown to be copied")
  func endedVisit() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.report()
      let status = await amina.visitor.get("/m")
      amina.visitor.cookies["m"] = nil
      let page = await amina.visitor.send(
        status, to: "/m/bericht", ["message": ["Hoe staat het ervoor met mijn melding, en wie leest mee?"]])
      #expect(page.status == 400)
      #expect(page.html.contains("Hoe staat het ervoor"))
    }
  }

  @Test("without the key file neither the code nor the database opens a report", arguments: TestEngine.all)
  func withoutTheKeyFile(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let code = try #require(await amina.report("Ze zeiden nee.").code)
      let typed = try ReceiptCode(typed: code)
      let found = ServerKeys(masterSecret: MasterSecret(using: .seeded(4711)))
      let real = school.server.environment.keys
      let opened = try await school.database.read { connection in
        let id = try TestSchool.onlyCase(on: connection)
        let receipt = try ReceiptStore.find(lookup: found.codeLookup(typed), on: connection)
        let stored = try? CaseStore(keys: found).load(id, on: connection)
        return (
          receipt: receipt != nil, other: stored != nil,
          own: try CaseStore(keys: real).load(id, on: connection) != nil
        )
      }
      #expect(!opened.receipt && !opened.other && opened.own)
    }
  }
}
