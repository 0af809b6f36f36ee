import Cases
import Core
import Organisations
import Outbox
import Storage
import Vault

/// A server of the installation that is played on: a handle on the shared database of its own, and workers.
actor SimulatedServer {
  private let address: DatabaseAddress
  private let keys: ServerKeys
  private let mailer: Mailer
  private let randomness: Randomness
  /// The one organisation whose cases are played on an installation with others; nil when all is made up.
  private let rehearsal: ID<Organisation>?
  private(set) var database: any Database

  init(
    _ address: DatabaseAddress, keys: ServerKeys, mailer: Mailer, randomness: Randomness,
    rehearsal: ID<Organisation>?
  ) throws {
    (self.address, self.keys, self.mailer) = (address, keys, mailer)
    (self.randomness, self.rehearsal) = (randomness, rehearsal)
    database = try openDatabase(address, connections: 4, randomness: randomness)
  }

  /// How a server stops.
  enum Stop: Sendable {
    case orderly
    /// In the middle of a round, wherever that is.
    case cancelled(afterYields: Int)
    /// After some writes: after the first, the cases are leased and nothing was done.
    case crash(afterWrites: Int)
  }

  /// Stops, and starts again with a new handle on the database.
  func restart(_ stop: Stop, at now: Moment) async throws {
    let old = database
    switch stop {
    case .orderly: break
    case .cancelled(let yields): await Self.cancelled(clock(on: old, at: now), after: yields)
    case .crash(let writes):
      let failing = CrashingDatabase(old, after: writes)
      do { try await clock(on: failing, at: now).runAllDue() } catch is Crash { break }
    }
    database = try openDatabase(address, connections: 4, randomness: randomness)
    try await old.close()
  }

  private static func cancelled(_ clock: CaseClock, after yields: Int) async {
    let round = Task { _ = try await clock.runAllDue() }
    for _ in 0..<yields { await Task.yield() }
    round.cancel()
    _ = await round.result
  }

  /// All that is due, and the letters; in a rehearsal no letters, since the outbox is not ours.
  ///
  /// - Returns: how many events the clock added.
  func work(at now: Moment) async throws -> Int {
    let database = database
    let round = try await clock(on: database, at: now).runAllDue()
    guard round.faults.isEmpty else { throw ClockFaults(kinds: Set(round.faults)) }
    if rehearsal == nil {
      let worker = OutboxWorker(database: database, keys: keys, mailer: mailer, clock: .fixed(now))
      while try await worker.deliverDue().sent > 0 { continue }
    }
    return round.steps
  }

  /// What is due, without letters.
  ///
  func look(at now: Moment) async throws -> CaseClock.Round {
    try await clock(on: database, at: now).runAllDue()
  }

  func findOrphans(at now: Moment) async throws {
    try await clock(on: database, at: now).findOrphans()
  }

  func close() async throws { try await database.close() }

  private func clock(on database: any Database, at now: Moment) -> CaseClock {
    CaseClock(
      database: database, keys: keys, clock: .fixed(now), randomness: randomness, rehearsal: rehearsal)
  }
}

/// The clock could not look at a case: a mistake of ours.
struct ClockFaults: Error {
  let kinds: Set<String>
}
