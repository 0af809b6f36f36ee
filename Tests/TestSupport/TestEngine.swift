import Core
import Foundation
package import Storage

/// A database to run a test on: `@Test("…", arguments: TestEngine.all)`.
package enum TestEngine: String, Sendable, CaseIterable {
  case sqlite
  case postgresql

  /// Both, when `STAGEKANSEN_TEST_POSTGRES` holds the URL of a server on which schemas may be made
  /// (`bin/postgres start`).
  ///
  /// Without it only SQLite, unless `CI` or `STAGEKANSEN_TEST_ALL` is set: then the tests on PostgreSQL fail.
  package static var all: [TestEngine] {
    let environment = ProcessInfo.processInfo.environment
    let names = ["STAGEKANSEN_TEST_POSTGRES", "CI", "STAGEKANSEN_TEST_ALL"]
    return names.contains { !(environment[$0] ?? "").isEmpty } ? allCases : [.sqlite]
  }

  /// Runs work on an empty database of its own and removes that afterwards.
  @discardableResult
  package func withDatabase<Result>(
    _ migrations: [Migration] = [], connections: Int = 8, _ work: (any Database) async throws -> Result
  ) async throws -> Result {
    try await withAddress { address in
      let database = try openDatabase(address, connections: connections, randomness: .live)
      do {
        if !migrations.isEmpty {
          try await Migrator(migrations).run(on: database, now: Moment(milliseconds: 1_800_000_000_000))
        }
        let result = try await work(database)
        try await database.close()
        return result
      } catch {
        try await database.close()
        throw error
      }
    }
  }

  /// As ``withDatabase(_:connections:_:)``, for tests that open it themselves, several times over.
  package func withAddress<Result>(_ work: (DatabaseAddress) async throws -> Result) async throws -> Result {
    switch self {
    case .sqlite: try await withTemporaryFolder { try await work(.file(path: $0 + "/test.sqlite")) }
    case .postgresql: try await withSchema(work)
    }
  }

  private func withSchema<Result>(_ work: (DatabaseAddress) async throws -> Result) async throws -> Result {
    guard let url = ProcessInfo.processInfo.environment["STAGEKANSEN_TEST_POSTGRES"], !url.isEmpty else {
      throw TestServerMissing()
    }
    try await Turnstile.postgreSQL.enter()
    let schema = "test_" + Hex.encode(Randomness.live.bytes(8))
    let server = try openDatabase(.server(url: url), connections: 1, randomness: .live)
    try await server.exclusively { try $0.run(SQL(stringLiteral: "CREATE SCHEMA \(schema)")) }
    let own =
      url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)&application_name=\(schema)"
    let drop = SQL(stringLiteral: "DROP SCHEMA \(schema) CASCADE")
    do {
      let result = try await work(.server(url: own))
      try await server.exclusively { try $0.run(drop) }
      try await server.close()
      await Turnstile.postgreSQL.leave()
      return result
    } catch {
      await Turnstile.postgreSQL.leave()
      try await server.exclusively { try $0.run(drop) }
      try await server.close()
      throw error
    }
  }
}

/// `STAGEKANSEN_TEST_POSTGRES` is not set, and the tests on PostgreSQL may not be left out.
package struct TestServerMissing: Error {}

/// Runs work with the path of a new empty folder, which is removed afterwards.
package func withTemporaryFolder<Result>(_ work: (String) async throws -> Result) async throws -> Result {
  let path = NSTemporaryDirectory() + "stagekansen-test-" + Hex.encode(Randomness.live.bytes(8))
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer {
    do { try FileManager.default.removeItem(atPath: path) } catch { print("not removed: \(path)") }
  }
  return try await work(path)
}
