import Accounts
import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("The audit log of accounts") struct AuditTests {
  @Test("tells who came, signed in, invited and removed", arguments: TestEngine.all)
  func life(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      school.clock.move(seconds: 30)
      try await school.signIn.code(bram.totp.code(at: school.clock.now), member: bram.id)
      try await school.signIn.code(bram.recoveryCodes[0].text, member: bram.id)
      let owner = try await school.viewer(bram)
      let dina = try await school.enrol(school.invite(.coordinator, mail: "dina@noord.example", by: owner))
      try await school.remove(dina.id, by: owner)
      let entries = try await school.audit()
      #expect(
        entries.map(\.action) == [
          .organisationFounded, .memberJoined, .signInSucceeded, .recoveryCodeUsed, .memberInvited,
          .memberJoined, .memberRemoved,
        ])
      #expect(
        entries.dropFirst().map { $0.actor?.name } == ["Bram", "Bram", "Bram", "Bram", "Nieuw", "Bram"])
      #expect(entries.last?.object == dina.id.text)
    }
  }

  @Test(
    "has a line at the fifth wrong passphrase in a row, and at each wrong code", arguments: TestEngine.all)
  func failures(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      let before = try await school.audit().count
      for count in 1...6 {
        #expect(try await school.refusal(bram.mail) == .wrong)
        let lines = try await school.audit().count - before
        #expect(lines == (count < 5 ? 0 : 1))
        school.clock.move(seconds: 60)
      }
      await #expect(throws: SignInRefusal.wrong) { try await school.signIn.code("123", member: bram.id) }
      let last = try await school.audit().last
      #expect(last?.action == .signInFailed && last?.object == bram.id.text && last?.actor == nil)
      #expect(try await school.audit().count == before + 2)
    }
  }

  @Test("tells that somebody asked for a page that is not theirs", arguments: TestEngine.all)
  func refused(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.viewer(school.enrol(.deskOwner))
      let sem = try await school.enrol(school.invite(.supervisor, mail: "sem@noord.example", by: owner))
      school.clock.move(seconds: 30)
      var visitor = Visitor(school)
      await visitor.signIn(sem, at: school.clock.now)
      await visitor.get("/werk/team")
      let last = try await school.audit().last
      #expect(last?.action == .accessRefused && last?.actor?.id == sem.id.text)
      #expect(last?.object == "manage_members")
    }
  }
}

extension School {
  /// All lines of the school, oldest first.
  func audit() async throws -> [AuditEntry] {
    let (organisation, keys) = (organisation.text, tools.keys)
    return try await tools.database.read { connection in
      try AuditLog.entries(of: organisation, limit: 100, on: connection, keys: keys).map(\.entry).reversed()
    }
  }
}
