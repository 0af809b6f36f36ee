import Core
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("SQLite") struct SQLiteTests {
  @Test("writes durably, overwrites what is deleted and keeps references")
  func settings() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let pragmas: [(SQL, String, Value)] = [
        ("PRAGMA synchronous", "synchronous", .integer(2)),
        ("PRAGMA secure_delete", "secure_delete", .integer(1)),
        ("PRAGMA foreign_keys", "foreign_keys", .integer(1)),
        ("PRAGMA journal_mode", "journal_mode", .text("wal")),
        ("PRAGMA trusted_schema", "trusted_schema", .integer(1)),
      ]
      for (question, column, expected) in pragmas {
        let value = try await database.write { connection -> Value in
          let row = try connection.row(question)
          if case .text = expected { return try row?.text(column).value ?? .null }
          return try row?.integer(column).value ?? .null
        }
        #expect(value == expected, "\(question.text)")
      }
    }
  }

  @Test("makes its folder and file for the owner only")
  func permissions() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/data/x.sqlite"
      try await openDatabase(.file(path: path), randomness: .live).close()
      for (place, expected) in [(folder + "/data", 0o700), (path, 0o600)] {
        let attributes = try FileManager.default.attributesOfItem(atPath: place)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == expected)
      }
    }
  }
}

@Suite("PostgreSQL") struct PostgreSQLTests {
  private static let engines = TestEngine.all.filter { $0 == .postgresql }

  @Test("carries on after its connections are ended", arguments: engines)
  func endedConnections(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      try await withThrowingTaskGroup { group in
        for _ in 0..<20 {
          group.addTask { _ = try await database.read { try $0.rows("SELECT pg_sleep(0.01)") } }
        }
        try await group.waitForAll()
      }
      try await endConnections(of: database)
      let one = try await database.write { try $0.row("SELECT 1 AS one")?.integer("one") }
      #expect(one == 1)
    }
  }

  @Test("runs a transaction again that was cut off half way", arguments: engines)
  func cutOff(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let attempts = Atomic(0)
      try await database.write { connection in
        try connection.run("UPDATE thing SET number = number + 1 WHERE id = 'counter'")
        if attempts.add(1, ordering: .relaxed).newValue < 3 {
          try connection.run("SELECT pg_terminate_backend(pg_backend_pid())")
        }
      }
      let number = try await database.read { try $0.row("SELECT number FROM thing")?.integer("number") }
      #expect(number == 1)
      #expect(attempts.load(ordering: .relaxed) == 3)
    }
  }

  @Test("gives up when it is cut off every time", arguments: engines)
  func alwaysCutOff(engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      await #expect(throws: StorageProblem.unavailable("gave up after 12 attempts")) {
        try await database.write { try $0.run("SELECT pg_terminate_backend(pg_backend_pid())") }
      }
    }
  }

  @Test("prepares anew when a table has changed", arguments: engines)
  func changedTable(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables, connections: 1) { database in
      let question: SQL = "SELECT * FROM part"
      try await database.write { _ = try $0.rows(question) }
      try await database.write { try $0.run("ALTER TABLE part ADD COLUMN extra BIGINT") }
      try await database.write { _ = try $0.rows(question) }
      try await database.read { _ = try $0.rows(question) }
    }
  }

  @Test("prepares more statements than it keeps", arguments: engines)
  func manyStatements(engine: TestEngine) async throws {
    try await engine.withDatabase(connections: 1) { database in
      for round in 0..<3 {
        let sum = try await database.read { connection in
          try (0..<400).map { number in
            try connection.row(SQL(stringLiteral: "SELECT \(number) AS n\(round)"))?.integer("n\(round)") ?? 0
          }.reduce(0, +)
        }
        #expect(sum == 79_800)
      }
    }
  }

  /// Ends all other connections of this database's schema, so that its pool is left with dead ones.
  private func endConnections(of database: any Database) async throws {
    _ = try await database.read {
      try $0.rows(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()
        """)
    }
  }
}
