import Accounts
import Cases
import Core
import Storage
import TestSupport
import Testing
import Vault

@Suite("The inbox") struct CaseListTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
  private let today = Day("2027-03-05") ?? Day(number: 0)

  @Test("shows what is due first, page by page, each case once", arguments: TestEngine.all)
  func paging(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      var sent: [ID<Case>] = []
      for number in 0..<23 {
        let day = "2027-03-0\(1 + number * 7 % 5)"
        sent.append(try await Sent(to: school, on: database, at: Sent.noon(day)).id)
      }
      let list = CaseList(keys: keys)
      var lines: [CaseList.Line] = []
      repeat {
        let cursor = lines.last?.cursor
        let page = try await database.read { [today] in
          try list.page(.team, for: school["olga"], on: today, after: cursor, limit: 5, on: $0)
        }
        lines += page
        if page.count < 5 { break }
      } while true
      #expect(lines.map(\.id).sorted() == sent.sorted())
      let dues = lines.compactMap(\.nextDue)
      #expect(dues == dues.sorted() && dues.count == 23)
      #expect(
        lines.allSatisfy {
          $0.register.nextPromise == .recognition && $0.register.answers.phase == .interview
        })
    }
  }

  @Test("counts to its limit and no further", arguments: TestEngine.all)
  func counting(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 5, on: database)
      for _ in 0..<4 { _ = try await Sent(to: school, on: database) }
      for (limit, counted) in [(3, 3), (4, 4), (5, 4)] {
        var list = CaseList(keys: keys)
        list.countedUpTo = limit
        let counts = try await database.read { [list, today] in
          try list.counts(for: school["olga"], on: today, on: $0)
        }
        #expect(counts[.team] == counted)
      }
    }
  }

  @Test("each tab holds what its name says, for each member", arguments: TestEngine.all)
  func tabs(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 3, on: database)
      let other = try await School("school-b", keys: keys, seed: 4, on: database)
      let early = try await Sent(to: school, on: database, consents: [.supervisor])
      let taken = try await Sent(to: school, on: database, at: Sent.noon("2027-03-05"))
      let named = try await Sent(to: school, on: database, excluded: [school["noor"].id])
      let gone = try await Sent(to: school, on: database)
      let take = Commands.complete(.takeOver)
      try await taken.perform(take, by: school.actor("chantal"), at: Sent.noon("2027-03-05"), on: database)
      try await early.perform(
        Commands.complete(.shareWithSupervisor, detail: .member(school["sam"].id)), by: school.actor("olga"),
        on: database)
      try await gone.perform(CaseCommand(.withdraw), by: .reporter, on: database)
      _ = try await Sent(to: other, on: database)
      func ids(_ tab: CaseList.Tab, _ viewer: Viewer) async throws -> Set<ID<Case>> {
        let list = CaseList(keys: keys)
        return Set(
          try await database.read { [today] in try list.page(tab, for: viewer, on: today, on: $0).map(\.id) })
      }
      let (olga, chantal, noor, sam) = (school["olga"], school["chantal"], school["noor"], school["sam"])
      #expect(try await ids(.team, olga) == [early.id, taken.id, named.id])
      #expect(
        try await ids(.team, noor) == [early.id, taken.id], "who is named does not see that the case exists")
      #expect(try await ids(.mine, chantal) == [taken.id])
      #expect(try await ids(.mine, olga) == [early.id], "whoever acts first owns it")
      #expect(try await ids(.unassigned, olga) == [named.id])
      #expect(try await ids(.late, olga) == [early.id, named.id])
      #expect(try await ids(.ended, olga) == [gone.id])
      #expect(try await ids(.shared, sam) == [early.id])
      #expect(try await sharedByDay(with: sam, on: database) == [early.id], "the same for very many")
      for name in ["sam", "frank", "bram"] { #expect(try await ids(.team, school[name]) == [], "\(name)") }
      #expect(try await ids(.team, other["olga"]).count == 1)
      let counts = try await database.read { [keys, today] in
        try CaseList(keys: keys).counts(for: olga, on: today, on: $0)
      }
      #expect(counts == [.mine: 1, .team: 3, .unassigned: 1, .late: 2, .shared: 1])
    }
  }

  /// As for a member to whom more cases were opened than are looked up one by one.
  private func sharedByDay(with viewer: Viewer, on database: any Database) async throws -> [ID<Case>] {
    try await database.read { [keys, today] connection in
      var list = CaseList(keys: keys)
      list.manyShared = 0
      let counts = try list.counts(of: [.shared], for: viewer, on: today, on: connection)
      let ids = try list.page(.shared, for: viewer, on: today, on: connection).map(\.id)
      #expect(counts == [.shared: ids.count])
      return ids
    }
  }
}
