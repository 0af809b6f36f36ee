import Accounts
import Cases
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Cases in the database") struct CaseStoreTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  @Test("a case read back is the case that was written", arguments: TestEngine.all)
  func replay(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      let sent = try await Sent(to: school, on: database, consents: [.companyWithName])
      let date = Day("2027-03-04")
      try await sent.perform(
        Commands.complete(.recognise, date: date), by: school.actor("chantal"), on: database)
      try await sent.perform(
        Commands.complete(.recordConversation), by: school.actor("chantal"), on: database)
      try await sent.perform(Commands.complete(.setPlan), by: school.actor("chantal"), on: database)
      try await sent.perform(Commands.complete(.changeWishes), by: .reporter, on: database)
      let last = try await sent.perform(
        Commands.complete(.approachCompanyWithName), by: school.actor("chantal"), on: database)
      let stored = try #require(
        try await database.read { try sent.store.load(sent.id, key: sent.key, on: $0) })
      #expect(stored.situation == last)
      #expect(stored.content == Sent.content)
      #expect(stored.events.map(\.sequence) == Array(1...6))
      #expect(stored.events[1].words[.recognition] == Commands.ownWords)
      #expect(stored.register.answers.wishes == [.beHeard], "the register follows the wishes")
      #expect(CaseInvariants.violations(of: stored.events).isEmpty)
      let rows = try await database.read { connection in
        try connection.rows("SELECT number, kind, due_day, state FROM promise ORDER BY number").map {
          Promise(
            number: try $0.integer("number"), kind: try $0.code("kind"), opened: Day(number: 0),
            due: try $0.day("due_day"), owner: .desk, state: try $0.code("state"))
        }
      }
      #expect(rows.map(\.kind) == last.promises.map(\.kind))
      #expect(rows.map(\.state) == last.promises.map(\.state))
      #expect(rows.map(\.due) == last.promises.map(\.due))
    }
  }

  @Test("of many who act on what they saw, exactly one is first", arguments: TestEngine.all)
  func concurrent(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 3, on: database)
      let sent = try await Sent(to: school, on: database)
      let results = await withTaskGroup(of: CaseProblem?.self) { group in
        for name in ["chantal", "noor", "olga", "chantal", "noor", "olga"] {
          let actor = school.actor(name)
          group.addTask {
            do {
              try await sent.perform(Commands.complete(.takeOver), by: actor, seen: 1, on: database)
              return nil
            } catch {
              return error as? CaseProblem ?? .notFound
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(results.filter { $0 == nil }.count == 1)
      #expect(results.filter { $0 == .changed(seen: 1, now: 2) }.count == 5)
      let stored = try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
      #expect(stored.events.count == 2)
    }
  }

  @Test("messages sent at once all arrive, one after another", arguments: TestEngine.all)
  func messages(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 4, on: database)
      let sent = try await Sent(to: school, on: database)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<12 {
          group.addTask {
            try await sent.perform(Commands.complete(.writeMessage), by: .reporter, on: database)
          }
        }
        try await group.waitForAll()
      }
      let stored = try #require(
        try await database.read { try sent.store.load(sent.id, key: sent.key, on: $0) })
      #expect(stored.events.map(\.sequence) == Array(1...13))
      #expect(CaseInvariants.violations(of: stored.events).isEmpty)
    }
  }

  @Test(
    "a late event that follows on an old reading is refused, and writes nothing", arguments: TestEngine.all)
  func staleAppend(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 5, on: database)
      let sent = try await Sent(to: school, on: database)
      let old = try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
      try await sent.perform(Commands.complete(.takeOver), by: school.actor("chantal"), on: database)
      let event = try Interpreter.decide(
        Commands.complete(.writeMessage), in: old.situation, by: .reporter, at: Sent.noon("2027-03-01"),
        terms: .national)
      await #expect(throws: CaseProblem.changed(seen: 1, now: 2)) {
        try await database.write { try sent.store.append(event, to: old, key: sent.key, on: $0) }
      }
    }
  }

  @Test("erased content can't be opened by anyone, and the codes stay", arguments: TestEngine.all)
  func erasing(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 6, on: database)
      let sent = try await Sent(to: school, on: database)
      try await sent.perform(Commands.complete(.writeMessage), by: .reporter, on: database)
      let file = CaseFile(mediaType: "image/png", bytes: [1, 2, 3])
      try await database.write { try CaseFiles.add(file, to: sent.id, key: sent.key, on: $0) }
      let read = try await database.read { try CaseFiles.file(1, of: sent.id, key: sent.key, on: $0) }
      #expect(read == file)
      try await database.write { try sent.store.erase(sent.id, on: $0) }
      let access = CaseAccess(keys: keys)
      let (staff, reporter, again) = try await database.read { connection in
        (
          try access.key(of: sent.id, for: school["chantal"], on: connection),
          try access.key(of: sent.id, forReporterWith: sent.secret, on: connection),
          try sent.store.load(sent.id, key: sent.key, on: connection)
        )
      }
      #expect(staff == nil && reporter == nil)
      #expect(again?.content == nil && again?.events.allSatisfy { $0.words.isEmpty } == true)
      #expect(again?.register.answers.phase == .interview)
      #expect(try await database.read { try CaseFiles.numbers(of: sent.id, on: $0) } == [])
    }
  }

  @Test("a dump of the tables holds nothing that was told, nor who and where", arguments: TestEngine.all)
  func dump(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 7, on: database)
      let sent = try await Sent(to: school, on: database, consents: [.companyWithName])
      let message = CaseCommand(.writeMessage, words: [.message: "Het roodborstje was erbij."])
      try await sent.perform(message, by: .reporter, on: database)
      try await sent.perform(Commands.complete(.takeOver), by: school.actor("chantal"), on: database)
      let file = CaseFile(mediaType: "image/png", bytes: Array("roodborstje".utf8))
      try await database.write { try CaseFiles.add(file, to: sent.id, key: sent.key, on: $0) }
      let dump = try await database.read { try TableDump.bytes(of: TableDump.tables, on: $0) }
      let places = [school.organisation.organisation.id.text, school.desk.id.text, school["chantal"].id.text]
      let codes = ["headscarf", "interview", "company_with_name", "apology", "image/png"]
      for canary in Sent.canaries + places + codes {
        #expect(!TableDump.contains(dump, canary), "\(canary)")
      }
      #expect(TableDump.contains(dump, "received"), "the state is in the clear: the dump is a real one")
    }
  }
}
