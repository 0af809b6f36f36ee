import Core
import NIOPosix

/// A PostgreSQL server, reached through libpq.
///
/// libpq waits for the server, so all of it runs on threads of its own, one for each connection of the pool.
struct PostgreSQLDatabase: Database {
  private let pool: PostgreSQLPool
  private let threads: NIOThreadPool
  private let randomness: Randomness

  var dialect: Dialect { .postgresql }

  init(url: String, connections: Int, randomness: Randomness) {
    pool = PostgreSQLPool(url: url)
    threads = NIOThreadPool(numberOfThreads: connections)
    threads.start()
    self.randomness = randomness
  }

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    try await run(beginning: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"], work)
  }

  func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    let among = "SELECT pg_advisory_xact_lock_shared(\(PostgreSQLSession.writersLock))"
    return try await run(beginning: ["BEGIN ISOLATION LEVEL SERIALIZABLE; \(among)"], isWriter: true, work)
  }

  /// Not serializable: there the wait for the lock would come after the moment whose state the work sees.
  func exclusively<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    let lock = "SELECT pg_advisory_xact_lock(hashtextextended('stagekansen ' || current_schema(), 0))"
    return try await run(
      beginning: ["BEGIN ISOLATION LEVEL READ COMMITTED", "SET LOCAL statement_timeout = 0", lock], work)
  }

  func close() async throws {
    try await threads.shutdownGracefully()
    pool.close()
  }

  /// Tries again after a conflict with another transaction or a lost connection, as long as nothing can have
  /// been committed.
  ///
  /// A writer that lost five times does not have to win a race: the others wait for its sixth attempt.
  /// Without that, work that takes longer than the work of others can lose for ever.
  private func run<Result: Sendable>(
    beginning: [String], isWriter: Bool = false,
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    var attempts = 1
    while true {
      let isAlone = isWriter && attempts > 5
      do {
        return try await threads.runIfActive {
          try pool.withSession { session in
            guard isAlone else { return try session.transaction(beginning: beginning, work) }
            return try session.aloneAmongWriters { try session.transaction(beginning: beginning, work) }
          }
        }
      } catch let again as TryAgain {
        guard attempts < 12 else { throw StorageProblem.unavailable("gave up after \(attempts) attempts") }
        if again.isConflict { try await Task.sleep(for: pause(before: attempts)) }
        attempts += 1
      }
    }
  }

  /// Somewhere between nothing and 4 ms after the first conflict, 8 ms after the second, to at most a quarter
  /// of a second.
  private func pause(before attempt: Int) -> Duration {
    .microseconds(Int64(randomness.number(below: min(250_000, 2_000 << UInt64(attempt)))))
  }
}
