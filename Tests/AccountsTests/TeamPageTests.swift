import Accounts
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing
import Vault

@Suite("The team page") struct TeamPageTests {
  @Test("gives a link once, with which somebody can join", arguments: TestEngine.all)
  func invite(engine: TestEngine) async throws {
    try await visiting(as: .deskOwner, on: engine) { visitor, school in
      await visitor.get("/werk/team")
      await visitor.post("/werk/team", ["name": "Dina", "mail": "dina@noord.example", "role": "coordinator"])
      let link = try #require(visitor.page.firstMatch(of: /uitnodiging\/([0-9a-f]{64})/)).output.1
      let token = try #require(InvitationToken(String(link)))
      let dina = try await school.viewer(school.enrol(token))
      #expect(dina.role == .coordinator && dina.team(.desk) != nil)
      await visitor.get("/werk/team")
      #expect(visitor.page.contains("Dina") && !visitor.page.contains(link))
    }
  }

  @Test("keeps what was typed when something is wrong", arguments: TestEngine.all)
  func mistakes(engine: TestEngine) async throws {
    try await visiting(as: .deskOwner, on: engine) { visitor, _ in
      await visitor.get("/werk/team")
      await visitor.post("/werk/team", ["name": "Dina & co", "mail": "geen adres", "role": "coordinator"])
      #expect(visitor.status == .badRequest)
      #expect(
        visitor.page.contains("Dit is geen mailadres") && visitor.page.contains("value=\"Dina &amp; co\""))
      await visitor.post("/werk/team", ["name": "Bram", "mail": "BRAM@noord.example", "role": "coordinator"])
      #expect(visitor.page.contains("heeft al toegang"))
    }
  }

  @Test("refuses a role that the viewer may not invite into", arguments: TestEngine.all)
  func otherRole(engine: TestEngine) async throws {
    try await visiting(as: .administrator, on: engine) { visitor, _ in
      await visitor.get("/werk/team")
      #expect(!visitor.page.contains("value=\"desk_owner\""))
      await visitor.post("/werk/team", ["name": "Dina", "mail": "dina@noord.example", "role": "desk_owner"])
      #expect(visitor.status == .forbidden)
    }
  }

  @Test("is not for who may not manage members", arguments: TestEngine.all)
  func forbidden(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.viewer(school.enrol(.deskOwner))
      let token = try await school.invite(.supervisor, mail: "sem@noord.example", by: owner)
      let sem = try await school.enrol(token)
      school.clock.move(seconds: 30)
      var visitor = Visitor(school)
      await visitor.signIn(sem, at: school.clock.now)
      await visitor.get("/werk/team")
      #expect(visitor.status == .forbidden)
    }
  }

  @Test("shows the sign-in code in the demo only", arguments: [true, false])
  func demo(isDemo: Bool) async throws {
    try await School.on(.sqlite) { school in
      let bram = try await school.enrol(.deskOwner)
      var visitor = Visitor(school, isDemo: isDemo)
      await visitor.get("/inloggen")
      await visitor.post("/inloggen", ["mail": bram.mail, "passphrase": School.passphrase])
      await visitor.get("/inloggen/code")
      #expect(visitor.page.contains(bram.totp.code(at: school.clock.now)) == isDemo)
    }
  }
}
