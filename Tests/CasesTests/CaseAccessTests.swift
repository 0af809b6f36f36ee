import Accounts
import Cases
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Who can read a case") struct CaseAccessTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
  private var access: CaseAccess { CaseAccess(keys: keys) }

  private func readers(of sent: Sent, in school: School, on database: any Database) async throws -> [String] {
    try await database.read { [access] connection in
      try School.people.map(\.0).filter { name in
        guard let key = try access.key(of: sent.id, for: school[name], on: connection) else { return false }
        return try sent.store.load(sent.id, key: key, on: connection)?.content == Sent.content
      }
    }
  }

  @Test(
    "the desk and the reporter; no supervisor, adviser, administrator or other school",
    arguments: TestEngine.all)
  func desk(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      let other = try await School("school-b", keys: keys, seed: 3, on: database)
      let sent = try await Sent(to: school, on: database)
      #expect(try await readers(of: sent, in: school, on: database) == ["olga", "chantal", "noor"])
      #expect(try await readers(of: sent, in: other, on: database) == [])
      let key = try await database.read { try access.key(of: sent.id, forReporterWith: sent.secret, on: $0) }
      #expect(key == sent.key)
      let wrong = SymmetricSecret(using: .seeded(9))
      await #expect(throws: VaultProblem.cannotOpen) {
        try await database.read { try access.key(of: sent.id, forReporterWith: wrong, on: $0) }
      }
    }
  }

  @Test("a member whom the report names has no key, from the first moment on", arguments: TestEngine.all)
  func namedAtSending(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 4, on: database)
      let sent = try await Sent(to: school, on: database, excluded: [school["chantal"].id])
      #expect(try await readers(of: sent, in: school, on: database) == ["olga", "noor"])
      let holders = try await database.read {
        try $0.rows("SELECT holder FROM case_key").map { try $0.text("holder") }
      }
      #expect(
        holders.sorted() == ["member", "member", "recovery", "reporter"],
        "the team's key opens nothing here")
    }
  }

  @Test("who handles cases steps aside, but shuts nobody else out", arguments: TestEngine.all)
  func steppingAside(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 5, on: database)
      let sent = try await Sent(to: school, on: database)
      let shut = Commands.complete(.excludeMember, detail: .member(school["noor"].id))
      await #expect(throws: CaseRefusal.notAllowed(.staff(.coordinator), action: .excludeMember)) {
        try await sent.perform(shut, by: school.actor("chantal"), on: database)
      }
      try await sent.perform(shut, by: school.actor("noor"), on: database)
      #expect(try await readers(of: sent, in: school, on: database) == ["olga", "chantal"])
    }
  }

  @Test("a member who is excluded later loses the key", arguments: TestEngine.all)
  func excludedLater(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 5, on: database)
      let sent = try await Sent(to: school, on: database)
      try await sent.perform(
        Commands.complete(.excludeMember, detail: .member(school["olga"].id)), by: .reporter, on: database)
      #expect(try await readers(of: sent, in: school, on: database) == ["chantal", "noor"])
      try await sent.perform(
        Commands.complete(.excludeMember, detail: .member(school["noor"].id)), by: .reporter,
        on: database)
      #expect(try await readers(of: sent, in: school, on: database) == ["chantal"])
      await #expect(throws: CaseProblem.nobodyLeft) {
        try await sent.perform(
          Commands.complete(.excludeMember, detail: .member(school["chantal"].id)), by: .reporter,
          on: database)
      }
    }
  }

  @Test("a supervisor reads from the student's yes until the student steps past", arguments: TestEngine.all)
  func supervisor(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 6, on: database)
      let sent = try await Sent(to: school, on: database, consents: [.supervisor])
      let share = Commands.complete(.shareWithSupervisor, detail: .member(school["sam"].id))
      try await sent.perform(share, by: school.actor("chantal"), on: database)
      #expect(try await readers(of: sent, in: school, on: database).contains("sam"))
      let frank = Commands.complete(.shareWithSupervisor, detail: .member(school["frank"].id))
      await #expect(throws: CaseProblem.noSuchMember) {
        try await sent.perform(frank, by: school.actor("chantal"), on: database)
      }
      try await sent.perform(CaseCommand(.skipSupervisor), by: .reporter, on: database)
      #expect(!(try await readers(of: sent, in: school, on: database)).contains("sam"))
      await #expect(throws: CaseRefusal.needsConsent([.supervisor])) {
        try await sent.perform(share, by: school.actor("chantal"), on: database)
      }
    }
  }
}
