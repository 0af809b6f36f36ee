import Accounts
import Cases
import Core
import Organisations
import Outbox
import Storage
import TestSupport
import Testing
import Vault

@Suite("The clock at work") struct CaseClockTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  /// A school, a bureau and a report that names it, sent on 1 March 2027.
  private struct Scene {
    let school: School
    let bureau: School
    let sent: Sent
    let database: any Database
    let keys: ServerKeys
    let randomness = Randomness.seeded(5)

    func clock(on day: String) -> CaseClock {
      CaseClock(database: database, keys: keys, clock: .fixed(Sent.noon(day)), randomness: randomness)
    }

    /// The clock looks once on each day.
    func run(from first: String, until last: String) async throws {
      var day = try #require(Day(first))
      while day <= (try #require(Day(last))) {
        try await clock(on: day.description).runAllDue()
        day = day.adding(days: 1)
      }
    }

    func stored() async throws -> StoredCase {
      try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
    }

    func opens(_ viewer: Viewer) async throws -> Bool {
      try await database.read { try CaseAccess(keys: keys).key(of: sent.id, for: viewer, on: $0) } != nil
    }
  }

  private func scene(
    on engine: TestEngine, isNamed: Bool = true, _ body: (Scene) async throws -> Void
  ) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("noord", keys: keys, seed: 2, on: database)
      let bureau = try await School("bureau", kind: .bureau, keys: keys, seed: 3, on: database)
      let outside = isNamed ? bureau.organisation.organisation.id : nil
      let sent = try await Sent(to: school, on: database, outside: outside)
      try await body(Scene(school: school, bureau: bureau, sent: sent, database: database, keys: keys))
    }
  }

  @Test(
    "brings a report that nobody answers to the bureau, which only then can open it",
    arguments: TestEngine.all)
  func outside(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      try await scene.run(from: "2027-03-01", until: "2027-03-09")
      #expect(try await !scene.opens(scene.bureau["nadia"]))
      try await scene.run(from: "2027-03-10", until: "2027-03-10")
      #expect(try await scene.stored().situation.movedOutside == scene.bureau.organisation.organisation.id)
      #expect(try await scene.opens(scene.bureau["nadia"]))
      let listed = try await scene.database.read { connection in
        try CaseList(keys: keys).page(
          .team, for: scene.bureau["nadia"], on: Sent.noon("2027-03-10").day, on: connection)
      }
      #expect(listed.map(\.id) == [scene.sent.id])
      let stored = try await scene.stored()
      #expect(CaseInvariants.violations(of: stored.events) == [])
      #expect(stored.register.lastActor == .reporter, "the clock is nobody whose step it was")
    }
  }

  @Test("opens nothing to a bureau that the student took back, before or after", arguments: TestEngine.all)
  func takenBack(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      try await scene.run(from: "2027-03-01", until: "2027-03-10")
      try await scene.sent.perform(
        CaseCommand(.chooseOutside, detail: .outside(nil)), by: .reporter, at: Sent.noon("2027-03-10"),
        on: scene.database)
      #expect(try await !scene.opens(scene.bureau["nadia"]))
      try await scene.run(from: "2027-03-11", until: "2027-04-30")
      #expect(try await !scene.opens(scene.bureau["nadia"]))
      let moved = try await scene.stored().movedTo
      #expect(moved == [scene.bureau.organisation.organisation.id], "its looks keep their names")
      let kept = try await scene.database.read { try $0.rows("SELECT case_id FROM case_escrow") }
      #expect(kept.isEmpty)
    }
  }

  @Test("does no step twice when many servers look at once", arguments: TestEngine.all)
  func together(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      for number in 0..<12 {
        _ = try await Sent(
          to: scene.school, on: scene.database, at: Sent.noon("2027-03-0\(1 + number % 4)"),
          outside: scene.bureau.organisation.organisation.id)
      }
      for day in ["2027-03-03", "2027-03-04", "2027-03-05", "2027-03-08", "2027-03-10", "2027-03-17"] {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<4 { group.addTask { try await scene.clock(on: day).runAllDue() } }
          try await group.waitForAll()
        }
      }
      let ids = try await scene.database.read { connection in
        try connection.rows("SELECT id FROM \"case\" ORDER BY id").map { try $0.id("id", of: Case.self) }
      }
      #expect(ids.count == 13)
      for id in ids {
        let stored = try #require(try await scene.database.read { try scene.sent.store.load(id, on: $0) })
        #expect(CaseInvariants.violations(of: stored.events) == [])
        let steps = stored.events.flatMap(\.effects).filter {
          if case .escalated = $0 { true } else { false }
        }
        #expect(Set(steps).count == steps.count)
        #expect(steps.count >= 3)
      }
    }
  }

  @Test("takes a case up again that a server left half way", arguments: TestEngine.all)
  func leases(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      let noon = Sent.noon("2027-03-03")
      try await scene.database.write { connection in
        let taken: SQL = "UPDATE \"case\" SET clock_lease = \(noon.adding(seconds: 60))"
        try connection.run(taken)
      }
      #expect(try await scene.clock(on: "2027-03-03").tick().looked == 0)
      let later = CaseClock(
        database: scene.database, keys: keys, clock: .fixed(noon.adding(seconds: 61)),
        randomness: scene.randomness)
      #expect(try await later.tick().steps == 1)
    }
  }

  @Test("lets a case that can't be read keep no other waiting", arguments: TestEngine.all)
  func broken(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      let second = try await Sent(to: scene.school, on: scene.database)
      let bad = min(scene.sent.id, second.id)
      try await scene.database.write { connection in
        let bytes = [UInt8](repeating: 1, count: 64)
        let spoilt: SQL = "UPDATE \"case\" SET register = \(bytes) WHERE id = \(bad)"
        try connection.run(spoilt)
      }
      let round = try await scene.clock(on: "2027-03-03").runAllDue()
      #expect(round.steps == 1)
      #expect(round.faults.count == 1)
    }
  }

  @Test("can't be silenced by who takes the day of its next look away", arguments: TestEngine.all)
  func silenced(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      for wrong in [nil, Day(number: 90_000)] {
        try await scene.database.write { connection in
          let taken: SQL = "UPDATE \"case\" SET clock_day = \(wrong)"
          try connection.run(taken)
        }
        let day = wrong == nil ? "2027-03-04" : "2027-03-03"
        try await scene.clock(on: day).findOrphans()
        #expect(try await scene.clock(on: day).runAllDue().looked == 1)
      }
      #expect(try await scene.stored().events.contains { $0.action == .markLate })
    }
  }

  @Test("hands the case of a member who left to a colleague at once", arguments: TestEngine.all)
  func removed(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      try await scene.sent.perform(
        CaseCommand(.takeOver), by: scene.school.actor("chantal"), on: scene.database)
      try await scene.database.write { connection in
        try connection.run("UPDATE member SET disabled = 1 WHERE id = \(scene.school["chantal"].id)")
      }
      let clock = scene.clock(on: "2027-03-01")
      try await clock.findOrphans()
      try await clock.runAllDue()
      let situation = try await scene.stored().situation
      #expect(situation.owner.member == scene.school["olga"].id)
    }
  }

  @Test(
    "hands the case of a member who is away to a colleague before a promise breaks",
    arguments: TestEngine.all)
  func away(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      try await scene.sent.perform(
        CaseCommand(.takeOver), by: scene.school.actor("chantal"), on: scene.database)
      let organisation = scene.school.organisation.organisation.id
      let monday = Day("2027-03-01")
      try await scene.database.write { connection in
        try PresenceStore.tell(
          absentFrom: monday, until: nil, of: scene.school["chantal"].id, in: organisation, on: connection)
      }
      try await scene.clock(on: "2027-03-02").runAllDue()
      #expect(try await scene.stored().situation.owner.member == scene.school["olga"].id)
    }
  }

  @Test(
    "writes one letter a day to each who must act, which leaves in the morning", arguments: TestEngine.all)
  func letters(engine: TestEngine) async throws {
    try await scene(on: engine) { scene in
      _ = try await Sent(to: scene.school, on: scene.database)
      let early = Amsterdam.start(of: try #require(Day("2027-03-03"))).adding(seconds: 60)
      let clock = CaseClock(
        database: scene.database, keys: keys, clock: .fixed(early), randomness: scene.randomness)
      #expect(try await clock.runAllDue().steps == 2)
      let due = try await scene.database.read { connection in
        try connection.rows("SELECT due_at FROM outbox ORDER BY id").map { try $0.moment("due_at") }
      }
      #expect(due.count == 3, "Olga, Chantal and Noor: the team, since nobody has taken it")
      #expect(Set(due) == [Amsterdam.morning(of: early.day)])
    }
  }

  @Test(
    "keeps the promises of both nights in which the clocks change", arguments: ["2027-03-26", "2027-10-29"])
  func clockChange(friday: String) async throws {
    try await TestEngine.sqlite.withDatabase(School.migrations) { database in
      let school = try await School("noord", keys: keys, seed: 2, on: database)
      let start = try #require(Day(friday)).adding(days: -2)
      let sent = try await Sent(to: school, on: database, at: Sent.noon(start.description))
      var moment = Amsterdam.start(of: start)
      let randomness = Randomness.seeded(5)
      while moment.day <= start.adding(days: 14) {
        try await CaseClock(database: database, keys: keys, clock: .fixed(moment), randomness: randomness)
          .runAllDue()
        moment = moment.adding(seconds: 1800)
      }
      let stored = try #require(try await database.read { try sent.store.load(sent.id, on: $0) })
      #expect(CaseInvariants.violations(of: stored.events) == [])
      let days = stored.events.filter { $0.actor == .system }.map(\.at.day)
      let recognition = try #require(stored.situation.promises.first)
      let expected = [EscalationStep.reminded, .late, .secondPerson].map { $0.firstDay(due: recognition.due) }
      #expect(Array(days.prefix(3)) == expected)
    }
  }
}

@Suite("Telling those who handle a case") struct HandlerNoticeTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  @Test("a student's message brings each of the team one letter, the next morning", arguments: TestEngine.all)
  func letters(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School("noord", keys: keys, seed: 2, on: database)
      let excluded: Set<ID<Member>> = [school["noor"].id]
      let sent = try await Sent(to: school, on: database, excluded: excluded)
      let friday = Sent.noon("2027-03-05")
      let randomness = Randomness.seeded(9)
      for _ in 0..<3 {
        try await database.write { connection in
          try HandlerNotices(keys: keys, randomness: randomness)
            .notifyHandlers(of: sent.id, at: friday, on: connection)
        }
      }
      let due = try await database.read { connection in
        try connection.rows("SELECT due_at FROM outbox").map { try $0.moment("due_at") }
      }
      #expect(due == Array(repeating: Amsterdam.morning(of: try #require(Day("2027-03-08"))), count: 2))
    }
  }
}
