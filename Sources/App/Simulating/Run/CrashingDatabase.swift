import Storage

/// A database whose server dies after some writes were committed.
actor CrashingDatabase: Database {
  private let database: any Database
  private var left: Int

  init(_ database: any Database, after writes: Int) { (self.database, left) = (database, writes) }

  nonisolated var dialect: Dialect { database.dialect }

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result { try await database.read(work) }

  func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    guard left > 0 else { throw Crash() }
    left -= 1
    return try await database.write(work)
  }

  func exclusively<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result { try await write(work) }

  func close() async throws {}
}

/// The server is gone.
struct Crash: Error {}
