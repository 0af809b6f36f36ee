import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@testable import Cases

@Suite("A history that was rewritten") struct HistoryCheckTests {
  @Test("is found: columns of events", arguments: TestEngine.all, Attack.columns)
  func columns(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  @Test("is found: events removed", arguments: TestEngine.all, Attack.removals)
  func removals(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  @Test("is found: events inserted and moved", arguments: TestEngine.all, Attack.insertions)
  func insertions(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  @Test("is found: cases and promises", arguments: TestEngine.all, Attack.cases)
  func cases(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  @Test("is found: leaves and proofs", arguments: TestEngine.all, Attack.proofs)
  func proofs(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  @Test("is found: the audit log", arguments: TestEngine.all, Attack.audit)
  func audit(engine: TestEngine, attack: Attack) async throws { try await find(attack, on: engine) }

  private func find(_ attack: Attack, on engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      try await history.attack { try attack.work(history, $0) }
      let (problems, summary) = try await history.check()
      #expect(Set(problems.map(\.kind)) == attack.kinds, "\(problems.map(\.line))")
      #expect(problems.contains { $0.line.contains(attack.words) }, "\(problems.map(\.line))")
      #expect(summary.problems == problems.count)
    }
  }

  @Test("a history that nobody touched has no problem", arguments: TestEngine.all)
  func clean(engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      let (problems, summary) = try await history.check()
      #expect(problems.map(\.line) == [])
      #expect(
        summary
          == HistoryCheck.Summary(
            cases: 2, events: 12, eventsWithoutHash: 0, eventsWaiting: 1, batches: 3, auditEntries: 4,
            auditEntriesWaiting: 1, problems: 0))
    }
  }

  @Test("made anew by who has the keys, it differs from a copy that was kept", arguments: TestEngine.all)
  func published(engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      let copy = try #require(try await history.database.read { try DayProofStore.proof(2, on: $0) })
        .statement
      #expect(try await history.check([(name: "copy.txt", text: copy)]).problems.isEmpty)
      try await history.attack { connection in
        try history.rollBack(on: connection)
        try connection.run("DELETE FROM proof_leaf WHERE case_id = \(history.a.id) AND sequence > 6")
        try connection.run("DELETE FROM proof_batch")
        try connection.run("UPDATE proof_leaf SET batch = NULL")
      }
      try await history.prove("2027-03-02")
      #expect(try await history.check().problems.map(\.line) == [], "the keys can make any history")
      let gone = try await history.check([(name: "copy.txt", text: copy)]).problems
      #expect(gone.map(\.line) == ["copy.txt: proof 2 is missing here"])
      try await history.prove("2027-03-05")
      let other = try await history.check([(name: "copy.txt", text: copy)]).problems
      #expect(other.map(\.line) == ["copy.txt: proof 2 was signed twice: here it is another"])
      let forged = copy.replacing("256", with: "512")
      let none = try await history.check([(name: "copy.txt", text: forged)]).problems
      #expect(none.map(\.line) == ["copy.txt: not a proof that this server signed"])
    }
  }

  @Test("the database itself refuses what may not change", arguments: TestEngine.all)
  func triggers(engine: TestEngine) async throws {
    try await Chronicle.on(engine) { history in
      for statement in [
        "UPDATE case_event SET happened_at = 1", "UPDATE case_event SET visibility = 'internal'",
        "UPDATE case_event SET coded = words WHERE words IS NOT NULL", "UPDATE case_event SET words = coded",
        "UPDATE case_event SET words = NULL, hash = NULL", "UPDATE case_event SET words_digest = NULL",
        "UPDATE case_event SET sequence = sequence + 100", "DELETE FROM case_event",
        "UPDATE proof_leaf SET batch = 9", "UPDATE proof_leaf SET batch = NULL", "DELETE FROM proof_leaf",
        "UPDATE proof_leaf SET sequence = 20 WHERE batch IS NULL", "DELETE FROM proof_batch",
        "UPDATE proof_batch SET statement = ''", "DELETE FROM audit_link",
        "UPDATE audit_link SET position = 50",
      ] {
        await #expect(throws: StorageProblem.self, "\(statement)") {
          try await history.database.write { try $0.run(SQL(stringLiteral: statement)) }
        }
      }
      try await history.database.write {
        try $0.run("UPDATE case_event SET words = NULL WHERE case_id = \(history.b.id)")
      }
      #expect(try await Set(history.check().problems.map(\.kind)) == [.wordsMissing])
    }
  }
}
