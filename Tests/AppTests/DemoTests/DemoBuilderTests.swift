import App
import Cases
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("The stored demo")
struct DemoBuilderTests {
  private static let day = Day("2027-03-10") ?? Day(number: 0)

  /// What a database holds of the demo: ids, states, promises and events, without the sealed words.
  private func summary(_ database: any Database, _ keys: ServerKeys) async throws -> [String] {
    try await database.read { connection in
      let cases = try connection.rows("SELECT id FROM \"case\" ORDER BY id")
      return try cases.flatMap { row in
        let id: ID<Case> = try row.id("id")
        guard let stored = try CaseStore(keys: keys).load(id, on: connection) else { return [] as [String] }
        let promises = stored.situation.promises.map { "\($0.kind) \($0.due) \($0.state)" }
        let events = stored.events.map { "\($0.at) \($0.action)" }
        return ["\(id) \(stored.situation.state) \(stored.register.answers)"] + promises + events
      }
    }
  }

  private static let readme = URL(filePath: #filePath).appending(path: "../../../../README.md")
    .standardizedFileURL

  private func build(_ seed: UInt64, _ count: Int, on engine: TestEngine) async throws -> (DemoCard, [String])
  {
    let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(9)))
    return try await engine.withDatabase(MigrationList.all) { database in
      let plan = try DemoPlan(seed: seed, until: Self.day, count: count)
      let builder = DemoBuilder(
        database: database, keys: keys, derivation: KeyDerivation(code: .light, passphrase: .light))
      let card = try await builder.build(plan)
      return (card, try await summary(database, keys))
    }
  }

  @Test(
    "the same seed stores the same ids, states, promises and codes; another seed others",
    arguments: TestEngine.all)
  func repeats(engine: TestEngine) async throws {
    let (card, rows) = try await build(3, 12, on: engine)
    let (again, sameRows) = try await build(3, 12, on: engine)
    let (other, otherRows) = try await build(4, 12, on: engine)
    #expect(card == again)
    #expect(rows == sameRows)
    #expect(!rows.isEmpty)
    #expect(card.codes != other.codes)
    #expect(rows != otherRows)
    #expect(card.accounts.map(\.mail) == other.accounts.map(\.mail))
  }

  @Test("all 200 are stored as planned, marked as synthetic, and break no invariant")
  func complete() async throws {
    let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(9)))
    try await TestEngine.sqlite.withDatabase(MigrationList.all) { database in
      let plan = try DemoPlan(seed: 1, until: Self.day)
      let card = try await DemoBuilder(
        database: database, keys: keys, derivation: KeyDerivation(code: .light, passphrase: .light)
      ).build(plan)
      #expect(card.accounts.count == 16 && card.codes.count == 6)
      let readme = try String(contentsOf: Self.readme, encoding: .utf8)
      let missing = card.accounts.filter { account in
        let cells = [account.role, account.mail, account.passphrase, account.secret]
        return !readme.contains("| \(cells.joined(separator: " | ")) |")
      }
      #expect(missing.map(\.mail) == [], "the README shows the accounts as the demo makes them")
      let stored = try await database.read { connection in
        try connection.rows("SELECT id FROM \"case\"").map { row in
          try CaseStore(keys: keys).load(try row.id("id"), on: connection)
        }
      }
      #expect(stored.count == 200)
      #expect(stored.allSatisfy { $0?.register.answers.isSynthetic == true })
      let states = Dictionary(grouping: stored.compactMap { $0?.situation.state }, by: { $0 }).mapValues(
        \.count)
      let planned = Dictionary(grouping: plan.reports.map(\.state), by: { $0 }).mapValues(\.count)
      #expect(states == planned)
      for one in stored {
        #expect(one?.register.answers.phase != nil)
      }
    }
  }
}
