import Accounts
import Cases
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("The figures of a day") struct FigureJobTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  private func job(_ database: any Database, on day: String, countsSynthetic: Bool = false) -> FigureJob {
    FigureJob(
      database: database, keys: keys, clock: .fixed(Sent.noon(day)), countsSynthetic: countsSynthetic)
  }

  @Test(
    "are made once, however many servers there are, and stay the same that month", arguments: TestEngine.all)
  func once(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      let other = try await School("school-b", keys: keys, seed: 3, on: database)
      for _ in 0..<6 { _ = try await Sent(to: school, on: database) }
      _ = try await Sent(to: other, on: database)
      #expect(try await database.read { try FigureStore.published(on: $0) } == nil)
      let made = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 { group.addTask { try await job(database, on: "2027-06-01").run() } }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(made == 1)
      let first = try #require(try await database.read { try FigureStore.published(on: $0) })
      let id = school.organisation.organisation.id
      // Nobody wrote: none of the promises was kept.
      #expect(first.figures.schools[id]?[.kept] == PublicFigure(amount: 0, cases: 6))
      #expect(first.figures.schools[id]?[.wait]?.amount == 300)
      #expect(first.figures.schools[other.organisation.organisation.id] == [:], "one case is not shown")
      #expect(first.figures.total[.kept]?.cases == 6, "and not in the total either")
      _ = try await Sent(to: school, on: database, at: Sent.noon("2027-06-02"))
      #expect(try await job(database, on: "2027-06-20").run())
      let later = try #require(try await database.read { try FigureStore.published(on: $0) })
      #expect(later.day > first.day && later.figures == first.figures)
    }
  }

  @Test("leave out made-up reports, and all of the confidential advisers", arguments: TestEngine.all)
  func leftOut(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      let advisers = try #require(school.organisation.teams.map(\.team).first { $0.kind == .advisers })
      for (team, isSynthetic) in [(school.desk, true), (advisers, false), (school.desk, false)] {
        let new = NewCase(
          id: ID(using: school.randomness), team: team, answers: CodedAnswers(isSynthetic: isSynthetic),
          content: Sent.content, sending: CaseCommand.Sending(), key: CaseKey(using: school.randomness),
          reporterSecret: SymmetricSecret(using: school.randomness))
        try await database.write {
          try CaseStore(keys: school.keys).create(new, at: Sent.noon("2027-03-01"), terms: .national, on: $0)
        }
      }
      let id = school.organisation.organisation.id
      let period = FigurePeriod.year(before: day("2027-06-01"))
      let real = try await job(database, on: "2027-06-01").counts(over: [period], of: [id])
      #expect(real[0][id]?.open == 1)
      let shown = try await job(database, on: "2027-06-01", countsSynthetic: true).counts(
        over: [period], of: [id])
      #expect(shown[0][id]?.open == 2)
      try await job(database, on: "2027-06-01").run()
      let own = try await database.read { [keys] in try FigureStore(keys: keys).counts(of: id, on: $0) }
      #expect(own?.counts == real[0][id])
    }
  }
}
