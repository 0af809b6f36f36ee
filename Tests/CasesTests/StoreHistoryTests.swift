import Accounts
import Cases
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Random histories in the database") struct StoreHistoryTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  @Test("replay to the same situation, promises and readers", arguments: TestEngine.all)
  func random(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("school-a", keys: keys, seed: 2, on: database)
      let other = try await School("school-b", keys: keys, seed: 3, on: database)
      let bureau = try await School("bureau", kind: .bureau, keys: keys, seed: 4, on: database)
      let outside = bureau.organisation.organisation.id
      var (events, refusals) = (0, 0)
      for seed in 0..<40 as Range<UInt64> {
        let sent = try await Sent(to: seed.isMultiple(of: 2) ? school : other, on: database)
        let home = seed.isMultiple(of: 2) ? school : other
        refusals += try await play(seed, sent, home, outside, on: database)
        events += try await check(sent, home, stranger: seed.isMultiple(of: 2) ? other : school, on: database)
      }
      print("40 histories on \(engine): \(events) events, \(refusals) refusals")
      #expect(events > 400 && refusals > 100)
    }
  }

  /// Tries forty things, each in a transaction of its own that reads the case anew; how many were refused.
  private func play(
    _ seed: UInt64, _ sent: Sent, _ school: School, _ outside: ID<Organisation>, on database: any Database
  ) async throws -> Int {
    let people = School.people.map { school.actor($0.0) }
    var play = RandomPlay(
      seed: seed, cast: people + [.reporter, .reporter, .reporter, school.actor("chantal"), .system],
      outside: outside)
    var refusals = 0
    for _ in 0..<40 {
      let before = try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
      let (actor, command) = play.next(in: before.situation)
      do {
        try await sent.perform(command, by: actor, at: play.now, on: database)
      } catch is CaseRefusal {
        refusals += 1
      } catch CaseProblem.nobodyLeft, CaseProblem.noSuchMember {
        refusals += 1
      }
    }
    return refusals
  }

  /// How many events there are, when all is well.
  private func check(_ sent: Sent, _ school: School, stranger: School, on database: any Database) async throws
    -> Int
  {
    let stored = try #require(try await database.read { try sent.store.load(sent.id, key: sent.key, on: $0) })
    let situation = stored.situation
    #expect(CaseInvariants.violations(of: stored.events).isEmpty)
    let kept = try await database.read { connection in
      try connection.rows(
        "SELECT kind, state, due_day FROM promise WHERE case_id = \(sent.id) ORDER BY number"
      ).map { "\(try $0.text("kind")) \(try $0.text("state")) \(try $0.day("due_day"))" }
    }
    #expect(kept == situation.promises.map { "\($0.kind.rawValue) \($0.state.rawValue) \($0.due)" })
    let access = CaseAccess(keys: keys)
    for (name, role) in School.people {
      let viewer = school[name]
      let canRead = try await database.read { try access.key(of: sent.id, for: viewer, on: $0) } == sent.key
      let shouldRead = role.team == .desk || situation.supervisor == viewer.id
      #expect(canRead == (shouldRead && !situation.excluded.contains(viewer.id)), "\(name)")
      #expect(try await database.read { try access.key(of: sent.id, for: stranger[name], on: $0) } == nil)
    }
    return stored.events.count
  }
}
