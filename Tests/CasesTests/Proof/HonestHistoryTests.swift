import Accounts
import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@testable import Cases

@Suite("A history that came to be by itself") struct HonestHistoryTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  @Test(
    "random cases verify clean, also erased, and with the server stopped before the night",
    arguments: TestEngine.all)
  func random(engine: TestEngine) async throws {
    try await engine.withDatabase(Chronicle.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      var (erased, today) = (0, Day("2027-03-01") ?? Day(number: 0))
      for seed in 0..<12 as Range<UInt64> {
        let sent = try await Sent(to: school, on: database)
        try await play(seed, sent, school, on: database)
        if seed.isMultiple(of: 3) {
          today = today.adding(days: Int(seed) + 1)
          try await prove(today, on: database)
          #expect(try await check(database).problems.map(\.line) == [])
        }
        if seed.isMultiple(of: 4) {
          let end = today.adding(days: 40_000)
          erased += try await database.write { try sent.store.eraseEnded(before: end, on: $0) }.count
        }
      }
      let (problems, summary) = try await check(database)
      #expect(problems.map(\.line) == [])
      #expect(
        summary.cases == 12 && summary.events > 120 && summary.batches == 4 && summary.eventsWaiting > 0)
      #expect(erased > 0)
    }
  }

  private func play(_ seed: UInt64, _ sent: Sent, _ school: School, on database: any Database) async throws {
    let people = School.people.map { school.actor($0.0) }
    var play = RandomPlay(seed: seed, cast: people + [.reporter, .reporter, school.actor("chantal")])
    for _ in 0..<40 {
      let before = try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
      let (actor, command) = play.next(in: before.situation)
      do {
        try await sent.perform(command, by: actor, at: play.now, on: database)
      } catch is CaseRefusal {
      } catch is CaseProblem {}
    }
  }

  private func prove(_ day: Day, on database: any Database) async throws {
    try await database.exclusively { [keys] in
      _ = try DayProofStore(keys: keys).make(on: day, auditHead: nil, on: $0)
    }
  }

  private func check(_ database: any Database) async throws -> (
    problems: [ProofProblem], summary: HistoryCheck.Summary
  ) {
    var problems: [ProofProblem] = []
    let summary = try await HistoryCheck(database: database, keys: keys).run { problems.append($0) }
    return (problems, summary)
  }

  @Test("the chain stays whole when many write at once and while proofs are made", arguments: TestEngine.all)
  func concurrent(engine: TestEngine) async throws {
    try await engine.withDatabase(Chronicle.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 4, on: database)
      let sent = [try await Sent(to: school, on: database), try await Sent(to: school, on: database)]
      let first = Day("2027-03-02") ?? Day(number: 0)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<24 {
          group.addTask {
            try await sent[number % 2].perform(Commands.complete(.writeMessage), by: .reporter, on: database)
          }
          if number.isMultiple(of: 6) {
            group.addTask { try await prove(first.adding(days: number), on: database) }
          }
        }
        try await group.waitForAll()
      }
      let (problems, summary) = try await check(database)
      #expect(problems.map(\.line) == [])
      #expect(summary.events == 26 && summary.batches >= 1)
    }
  }

  @Test("of many servers one makes the proof of a day", arguments: TestEngine.all)
  func once(engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      let made: [DayProof] = try await withThrowingTaskGroup(of: DayProof?.self) { group in
        for _ in 0..<6 { group.addTask { try await history.prove("2027-03-12") } }
        return try await group.reduce(into: []) { if let proof = $1 { $0.append(proof) } }
      }
      #expect(made.map(\.number) == [4])
      #expect(made.first?.firstDay == Day("2027-03-06") && made.first?.lastDay == Day("2027-03-11"))
      #expect(try await history.prove("2027-03-12") == nil)
      #expect(try await history.prove("2027-03-13")?.size == 256, "a day without events has a proof too")
      #expect(try await history.check().problems.map(\.line) == [])
    }
  }

  @Test(
    "events from before the chain are counted apart, and the next one begins it", arguments: TestEngine.all)
  func older(engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      let (keys, id) = (history.keys, history.b.id)
      try await history.attack { connection in
        try connection.run("UPDATE case_event SET hash = NULL, words_digest = NULL WHERE case_id = \(id)")
        try connection.run("DELETE FROM proof_leaf")
        try connection.run("DELETE FROM proof_batch")
        let stored = try #require(try CaseStore(keys: keys).load(id, on: connection))
        var register = stored.register
        (register.head, register.version) = (nil, nil)
        let old = try CaseStore(keys: keys).sealed(register, of: id)
        let sql: SQL = """
          UPDATE "case" SET content_digest = NULL, register = \(old) WHERE id = \(id)
          """
        try connection.run(sql)
        try connection.run("DELETE FROM case_event WHERE case_id <> \(id)")
        for table in ["promise", "case_key", "case_escrow"] {
          try connection.run("DELETE FROM \(SQL(stringLiteral: table)) WHERE case_id <> \(id)")
        }
        let others: SQL = """
          DELETE FROM "case" WHERE id <> \(id)
          """
        try connection.run(others)
      }
      let before = try await history.check()
      #expect(before.problems.map(\.line) == [] && before.summary.eventsWithoutHash == 3)
      try await history.b.perform(Commands.complete(.writeMessage), by: .reporter, on: history.database)
      let after = try await history.check()
      #expect(after.problems.map(\.line) == [] && after.summary.eventsWithoutHash == 3)
      #expect(after.summary.events == 4 && after.summary.eventsWaiting == 1)
      try await history.database.write { connection in
        let sql: SQL = """
          UPDATE "case" SET version = 3 WHERE id = \(id)
          """
        try connection.run(sql)
      }
      #expect(try await !history.check().problems.isEmpty)
    }
  }
}
