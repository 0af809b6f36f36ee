package import Core
package import Organisations
package import Storage
package import Vault

/// The worker that keeps promises running when people do not: it reminds, marks late and moves up, by the
/// same road as everybody else.
///
/// Any number of servers may run one. A lease keeps them from looking at the same case at once; that no step
/// happens twice is the store's doing, since each step is decided and kept in one unit of work.
package struct CaseClock: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let randomness: Randomness
  private let clock: Clock
  private let store: CaseStore
  private let rehearsal: ID<Organisation>?

  /// - Parameter rehearsal: the one organisation whose cases are looked at, by a clock that is not that of
  ///   the world; nobody gets a letter then. Nil for all cases.
  package init(
    database: any Database, keys: ServerKeys, clock: Clock, randomness: Randomness,
    rehearsal: ID<Organisation>? = nil
  ) {
    self.rehearsal = rehearsal
    self.database = database
    self.keys = keys
    self.clock = clock
    self.randomness = randomness
    store = CaseStore(keys: keys)
  }

  /// What one round did.
  package struct Round: Sendable, Equatable {
    /// Cases that were looked at.
    package var looked = 0
    /// Events that were added.
    package var steps = 0
    /// The kinds of what went wrong, one for each case that could not be looked at; it waits for its lease.
    package var faults: [String] = []

    package init() {}
  }

  /// Rounds until nothing is due any more.
  @discardableResult
  package func runAllDue() async throws -> Round {
    var all = Round()
    while true {
      let round = try await tick()
      all.looked += round.looked
      all.steps += round.steps
      all.faults += round.faults
      if round.looked == 0 { return all }
    }
  }

  /// Takes the cases that are due, at most ``ClockLease/limit``, and does in each what has to be done. One
  /// that can't be read keeps none of the others waiting.
  @discardableResult
  package func tick() async throws -> Round {
    let now = clock.now()
    let only = rehearsal.map(store.names.organisation)
    let taken = try await database.write { try ClockLease.take(at: now, of: only, on: $0) }
    var round = Round(looked: taken.count)
    for id in taken {
      do {
        round.steps += try await look(at: id, now)
      } catch let stop as CancellationError {
        throw stop
      } catch {
        round.faults.append("\(type(of: error))")
      }
    }
    return round
  }

  private func look(at id: ID<Case>, _ now: Moment) async throws -> Int {
    let (store, keys, randomness, isQuiet) = (store, keys, randomness, rehearsal != nil)
    return try await database.write { connection in
      try ClockLook(store: store, keys: keys, randomness: randomness, now: now, isQuiet: isQuiet)
        .run(id, on: connection)
    }
  }

  /// Brings forward the cases of members who left, so that they do not wait for a due day; and those whose
  /// day of the next look is missing or too late, whoever made it so: a promise never depends on that column
  /// alone.
  package func findOrphans() async throws {
    let (names, today) = (store.names, clock.now().day)
    try await database.write { connection in
      let silenced: SQL = """
        UPDATE "case" SET clock_day = \(today)
         WHERE next_due_day IS NOT NULL
           AND (clock_day IS NULL OR (clock_day > next_due_day AND next_due_day >= \(today)))
        """
      try connection.run(silenced)
      let gone = try connection.rows("SELECT id FROM member WHERE disabled = 1").map { row in
        names.member(try row.id("id"))
      }
      for start in stride(from: 0, to: gone.count, by: 100) {
        let some = Array(gone[start..<min(start + 100, gone.count)])
        let sql: SQL = """
          UPDATE "case" SET clock_day = \(today)
           WHERE owner_index IN (\(list: some)) AND next_due_day IS NOT NULL AND clock_day > \(today)
          """
        try connection.run(sql)
      }
    }
  }
}

extension CaseClock.Round {
  fileprivate init(looked: Int) { self.looked = looked }
}
