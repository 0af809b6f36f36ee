import Accounts
import Cases
import Core
import Storage
import TestSupport
import Testing
import Vault

@Suite("The board") struct CaseBoardTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  @Test("has each case of the team in one lane, by what is due first", arguments: TestEngine.all)
  func lanes(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 3, on: database)
      let other = try await School("school-b", keys: keys, seed: 4, on: database)
      // Recognition within two working days. The Friday after is the 5th.
      let late = try await Sent(to: school, on: database, at: Sent.noon("2027-03-01"))
      let week = try await Sent(to: school, on: database, at: Sent.noon("2027-03-03"))
      let later = try await Sent(to: school, on: database, at: Sent.noon("2027-03-05"))
      let named = try await Sent(
        to: school, on: database, at: Sent.noon("2027-03-01"), excluded: [school["noor"].id])
      let moved = try await Sent(to: school, on: database, at: Sent.noon("2027-03-01"))
      try await database.write { [moved] in
        try $0.run("UPDATE \"case\" SET outside_index = 'somebody' WHERE id = \(moved.id)")
      }
      _ = try await Sent(to: other, on: database)
      func ids(_ name: CaseBoard.LaneName, _ viewer: Viewer) async throws -> Set<ID<Case>> {
        let lanes = try await database.read { [keys] in
          try CaseBoard(keys: keys).lanes(for: viewer, on: day("2027-03-05"), limit: 10, on: $0)
        }
        let lane = try #require(lanes.first { $0.name == name })
        #expect(lane.count == lane.lines.count)
        return Set(lane.lines.map(\.id))
      }
      let (olga, noor) = (school["olga"], school["noor"])
      #expect(try await ids(.late, olga) == [late.id, named.id])
      #expect(try await ids(.late, noor) == [late.id], "who is named does not see that the case exists")
      #expect(try await ids(.thisWeek, olga) == [week.id])
      #expect(try await ids(.onTime, olga) == [later.id])
      #expect(try await ids(.outside, olga) == [moved.id])
      for name in CaseBoard.LaneName.allCases { #expect(try await ids(name, school["bram"]).isEmpty) }
    }
  }

  @Test("says how far a case has moved up", arguments: TestEngine.all) func steps(engine: TestEngine)
    async throws
  {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 3, on: database)
      _ = try await Sent(to: school, on: database, at: Sent.noon("2027-03-01"))
      let clock = CaseClock(
        database: database, keys: keys, clock: .fixed(Sent.noon("2027-03-08")), randomness: .seeded(1))
      try await clock.runAllDue()
      let lanes = try await database.read { [keys] in
        try CaseBoard(keys: keys).lanes(for: school["olga"], on: day("2027-03-08"), limit: 10, on: $0)
      }
      let step = try #require(lanes[0].lines.first).register.step
      #expect(step == .late || step == .secondPerson, "\(step.map(\.rawValue) ?? "none")")
    }
  }
}
