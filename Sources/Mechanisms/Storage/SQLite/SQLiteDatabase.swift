import Foundation
import GRDB

/// A SQLite file in WAL mode: one writer, several readers that don't wait for it.
struct SQLiteDatabase: Database {
  private let pool: DatabasePool

  var dialect: Dialect { .sqlite }

  init(path: String, readers: Int) throws {
    var configuration = Configuration()
    configuration.label = "storage"
    configuration.maximumReaderCount = readers
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // Deleted words are overwritten in the file. `trusted_schema` stays on: 3.40 refuses json functions in
      // a check without it.
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    do {
      if !FileManager.default.fileExists(atPath: path) {
        _ = FileManager.default.createFile(
          atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      }
      pool = try Self.open(path: path, configuration)
      // DatabasePool sets NORMAL after `prepareDatabase`, so this comes after opening.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch { throw StorageProblem(sqlite: error) }
  }

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.read { try Self.run(work, on: $0) }
    } catch { throw Self.translated(error) }
  }

  func write<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try Self.run(work, on: database)
          return .commit
        }
        guard let result else {
          throw StorageProblem.fault("transaction without a result", sqlState: "", sql: "")
        }
        return result
      }
    } catch { throw Self.translated(error) }
  }

  /// There is one writer per file anyway.
  func exclusively<Result: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Result
  ) async throws -> Result { try await write(work) }

  func close() async throws { try pool.close() }

  private static func run<Result>(
    _ work: (any Connection) throws -> Result, on database: GRDB.Database
  ) throws -> Result {
    let unit = UnitOfWork(on: SQLiteConnection(database: database))
    do {
      let result = try work(unit)
      try unit.end()
      return result
    } catch { throw unit.failure ?? error }
  }

  /// Switching a new file to WAL fails at once, without waiting, while another process does the same.
  private static func open(path: String, _ configuration: Configuration) throws -> DatabasePool {
    for _ in 0..<50 {
      do {
        return try DatabasePool(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
    return try DatabasePool(path: path, configuration: configuration)
  }

  private static func translated(_ error: any Error) -> any Error {
    error is DatabaseError ? StorageProblem(sqlite: error) : error
  }
}
