import Accounts
import Cases
import Core
import Organisations
import Reporting
import Storage
import TestSupport
import Testing
import Web

@Suite("A member whom the report names") struct ExclusionTests {
  private func canRead(_ role: Role, _ school: TestSchool) async throws -> Bool {
    let viewer = try await school.viewer(role)
    let keys = school.server.environment.keys
    return try await school.database.read { connection in
      let id = try TestSchool.onlyCase(on: connection)
      return try CaseAccess(keys: keys).key(of: id, for: viewer, on: connection) != nil
    }
  }

  private func send(_ changes: [String: [String]], from school: TestSchool) async -> ShownPage {
    var amina = Reporter(school)
    let check = await amina.tell("Kanariegeel", changes)
    return await amina.visitor.send(check, to: "/f/5")
  }

  @Test("the desk reads a report, nobody else at school can", arguments: TestEngine.all)
  func ordinary(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      #expect(await send([:], from: school).code != nil)
      for (role, reads) in [
        (Role.deskOwner, true), (.coordinator, true), (.confidentialAdviser, false), (.administrator, false),
        (.supervisor, false),
      ] {
        let isReader = try await canRead(role, school)
        #expect(isReader == reads, "\(role)")
      }
    }
  }

  @Test("a report to the advisers is theirs alone", arguments: TestEngine.all)
  func advisers(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      #expect(await send(["receiver": ["advisers"]], from: school).code != nil)
      for role in Role.allCases {
        let isReader = try await canRead(role, school)
        #expect(isReader == (role == .confidentialAdviser))
      }
    }
  }

  @Test("who was ticked never gets access", arguments: TestEngine.all)
  func ticked(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      let chantal = try #require(school.members[.coordinator]).id.text
      #expect(await send(["excluded": [chantal]], from: school).code != nil)
      let (named, other) = (try await canRead(.coordinator, school), try await canRead(.deskOwner, school))
      #expect(!named && other)
    }
  }

  @Test(
    "who was named in words never gets access", arguments: TestEngine.all,
    ["Chantal", "mevrouw de Boer", "CHANTAL DE BOER"])
  func named(engine: TestEngine, typed: String) async throws {
    try await TestSchool.run(engine) { school in
      #expect(await send(["namedStaff": [typed]], from: school).code != nil)
      let (named, other) = (try await canRead(.coordinator, school), try await canRead(.deskOwner, school))
      #expect(!named && other)
    }
  }

  @Test(
    "when nobody is left the page says so and shows ways out; nothing is stored", arguments: TestEngine.all)
  func nobodyLeft(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      let desk = try [Role.deskOwner, .coordinator].map { try #require(school.members[$0]).id.text }
      var amina = Reporter(school)
      let check = await amina.tell("Kanariegeel", ["excluded": desk])
      let page = await amina.visitor.send(check, to: "/f/5")
      #expect(page.status == 400 && page.code == nil)
      #expect(page.problems.count == 1 && page.problems[0].contains("vertrouwenspersoon"))
      #expect(page.links.contains { $0.hasPrefix("/f/1?n=1") } && page.text.contains("Kanariegeel"))
      let before = try await WholeDump.take(of: school.database).counts
      #expect(before["case"] == 0 && before["receipt"] == 0 && before["case_key"] == 0)
      // The way out: the adviser instead.
      let first = await amina.visitor.get("/f/1?n=1")
      school.server.clock.move(seconds: 5)
      let again = await amina.visitor.follow(
        await amina.visitor.send(first, to: "/f/1", ["receiver": ["advisers"]]))
      #expect(await amina.visitor.send(again, to: "/f/5").code != nil)
    }
  }
}
