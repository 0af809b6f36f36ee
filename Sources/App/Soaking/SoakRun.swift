import Cases
import Core
import Organisations
import Outbox
import Storage
import Vault

/// Plays generations of cases: each is tried out, checked as a whole, and removed.
struct SoakRun {
  let plan: SoakPlan
  let keys: ServerKeys
  let servers: [SimulatedServer]
  let schools: [SoakedSchool]
  private var chance: SoakChance
  private(set) var result = SoakResult()
  private var alive: [SoakedCase] = []
  /// Of the ids and keys of the cases.
  private let secrets: Randomness

  /// What cases leave, in an order in which it can be removed.
  private static let tables = [
    "case_event", "proof_leaf", "promise", "case_key", "case_escrow", "case_exclusion", "\"case\"", "outbox",
    "staff_letter",
  ]

  /// Tries in one transaction: of different cases, so that a commit is a small part of the work.
  private static let atOnce = 16

  init(
    _ plan: SoakPlan, keys: ServerKeys, servers: [SimulatedServer], schools: [SoakedSchool],
    bureau: ID<Organisation>
  ) {
    (self.plan, self.keys, self.servers, self.schools) = (plan, keys, servers, schools)
    chance = SoakChance(seed: plan.seed, outside: bureau)
    secrets = .seeded(plan.seed)
  }

  /// - Parameter tell: hears how many operations are done, after each generation.
  mutating func run(_ tell: (Int) -> Void) async throws {
    while result.operations < plan.operations {
      try await send()
      for sweep in 0..<SoakPlan.tries where result.operations < plan.operations {
        chance.pass()
        for start in stride(from: 0, to: alive.count, by: Self.atOnce) {
          try await tryOut(start..<min(start + Self.atOnce, alive.count))
        }
        if sweep.isMultiple(of: 2) { try await work() }
        if chance.percent(10) { try await restart() }
      }
      try await check()
      try await remove()
      tell(result.operations)
    }
  }

  private mutating func send() async throws {
    var made: [(SoakedCase, NewCase)] = []
    let content = ReportContent(story: "Een verhaal.")
    for number in 0..<SoakPlan.alive {
      let home = schools[number % schools.count]
      let (id, key) = (ID<Case>(using: secrets), CaseKey(using: secrets))
      let new = NewCase(
        id: id, team: home.team, answers: CodedAnswers(isSynthetic: true), content: content,
        sending: chance.sending(), key: key, reporterSecret: SymmetricSecret(using: secrets))
      made.append(
        (SoakedCase(id: id, key: key, home: home, situation: CaseSituation(), events: []), new))
    }
    let (ready, store, now) = (made, CaseStore(keys: keys), chance.now)
    alive = try await servers[0].database.write { connection in
      try ready.map { one, new in
        var one = one
        one.situation = try store.create(new, at: now, terms: one.home.terms, on: connection)
        return one
      }
    }
    result.cases += alive.count
  }

  private mutating func tryOut(_ range: Range<Int>) async throws {
    var steps: [SoakStep] = []
    for index in range {
      let strikes = chance.percent(plan.sabotage == .rewriteEvent ? 1 : 20)
      let sabotage = strikes ? plan.sabotage : nil
      let (actor, command) = chance.next(in: alive[index], skippingConsent: sabotage == .skipConsent)
      steps.append(
        SoakStep(
          one: alive[index], actor: actor, command: command, now: chance.now, sabotage: sabotage))
    }
    let server = servers[chance.between(0...servers.count - 1)]
    let outcomes = try await kept(steps, by: server)
    for (index, outcome) in zip(range, outcomes) {
      alive[index] = outcome.one
      result.operations += 1
      if outcome.isRefused { result.refusals += 1 }
      result.find(outcome.violations)
    }
  }

  /// In one transaction; when the store can't do one of them, again without that one.
  private func kept(_ steps: [SoakStep], by server: SimulatedServer) async throws -> [SoakStep.Outcome] {
    var impossible: Set<Int> = []
    while true {
      let (database, store, skipped) = (await server.database, CaseStore(keys: keys), impossible)
      let dialect = database.dialect
      do {
        return try await database.write { connection in
          try steps.enumerated().map { index, step in
            if skipped.contains(index) {
              return SoakStep.Outcome(one: step.one, isRefused: true, violations: [])
            }
            do { return try step.run(in: store, dialect, on: connection) } catch let problem as CaseProblem {
              throw Impossible(index: index, problem: problem)
            }
          }
        }
      } catch let problem as Impossible { impossible.insert(problem.index) }
    }
  }

  /// What the store can't do: nobody would be left to read the case, or there is no such member.
  private struct Impossible: Error {
    let index: Int
    let problem: CaseProblem
  }

  /// The workers of all servers at once.
  private mutating func work() async throws {
    let (servers, now) = (servers, chance.now)
    let rounds = try await withThrowingTaskGroup(of: CaseClock.Round.self) { group in
      for server in servers { group.addTask { try await server.look(at: now) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for round in rounds {
      result.looks += round.looked
      result.find(round.faults.map { "the clock could not look: \($0)" })
    }
  }

  private mutating func restart() async throws {
    try await servers[chance.between(0...servers.count - 1)].restart(
      chance.percent(50) ? .orderly : .crash(afterWrites: chance.between(1...4)), at: chance.now)
    result.restarts += 1
  }

  /// Each history as a whole, and the rows against it.
  private mutating func check() async throws {
    let (store, database) = (CaseStore(keys: keys), await servers[0].database)
    let cases = alive
    let checked = try await database.read { connection in
      try cases.map { one -> (events: Int, found: [String]) in
        guard let stored = try store.load(one.id, key: one.key, on: connection) else {
          return (0, ["\(one.id): lost"])
        }
        let isLonger = stored.events.count >= one.events.count
        let found = CaseInvariants.violations(of: stored.events).map { "\(one.id): \($0)" }
        return (stored.events.count, found + (isLonger ? [] : ["\(one.id): events were removed"]))
      }
    }
    result.events += checked.reduce(0) { $0 + $1.events }
    result.find(checked.flatMap(\.found))
    var problems: [String] = []
    _ = try await HistoryCheck(database: database, keys: keys).run { problems.append("\($0)") }
    result.find(problems)
  }

  private mutating func remove() async throws {
    alive = []
    let database = await servers[0].database
    let dialect = database.dialect
    try await database.write { connection in
      try SoakGuards.setAside(dialect, on: connection) {
        for table in Self.tables { try connection.run(SQL(stringLiteral: "DELETE FROM \(table)")) }
      }
    }
  }
}
