import Core
import Storage
import TestSupport
import Testing

@Suite("Migrations") struct MigrationTests {
  private static let now = Moment(milliseconds: 1_800_000_000_000)

  @Test("run once under four starters", arguments: TestEngine.all)
  func fourStarters(engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let taken = try await withThrowingTaskGroup { group in
        for _ in 0..<4 {
          group.addTask {
            let database = try openDatabase(address, randomness: .live)
            let steps = try await Migrator(testTables).run(on: database, now: Self.now)
            try await database.close()
            return steps
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(taken == testTables.map(\.id))
    }
  }

  @Test("add only what is new, in the order of their ids", arguments: TestEngine.all)
  func onlyNew(engine: TestEngine) async throws {
    try await engine.withDatabase([testTables[0]]) { database in
      let migrator = Migrator(testTables.reversed())
      let pending = try await migrator.pending(on: database)
      #expect(pending == [testTables[1].id])
      #expect(try await migrator.run(on: database, now: Self.now) == [testTables[1].id])
      #expect(try await migrator.run(on: database, now: Self.now) == [])
      #expect(try await migrator.pending(on: database) == [])
    }
  }

  @Test("are all pending on an empty database", arguments: TestEngine.all)
  func pending(engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let pending = try await Migrator(testTables).pending(on: database)
      #expect(pending == testTables.map(\.id))
    }
  }

  @Test("that were changed after their release are refused", arguments: TestEngine.all)
  func changed(engine: TestEngine) async throws {
    let edited = Migration(testTables[0].id, "CREATE TABLE another (id TEXT PRIMARY KEY)")
    try await engine.withDatabase([testTables[0]]) { database in
      await #expect(throws: MigrationProblem.changed(edited.id)) {
        try await Migrator([edited, testTables[1]]).run(on: database, now: Self.now)
      }
      let pending = try await Migrator(testTables).pending(on: database)
      #expect(pending == [testTables[1].id])
    }
  }

  @Test("with one id are refused", arguments: TestEngine.all)
  func sameID(engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      await #expect(throws: MigrationProblem.sameID(testTables[0].id)) {
        try await Migrator([testTables[0], testTables[0]]).run(on: database, now: Self.now)
      }
    }
  }

  @Test("leave nothing behind when one fails", arguments: TestEngine.all)
  func failing(engine: TestEngine) async throws {
    let wrong = Migration(
      "2026-01-02.1 tests: wrong", "CREATE TABLE half (id TEXT PRIMARY KEY)", "CREATE TABLE half (id TEXT)")
    try await engine.withDatabase { database in
      await #expect(throws: StorageProblem.self) {
        try await Migrator(testTables + [wrong]).run(on: database, now: Self.now)
      }
      let pending = try await Migrator(testTables).pending(on: database)
      #expect(pending == testTables.map(\.id))
      #expect(try await database.schemaDescription() == "\n")
    }
  }

  @Test("make the schema that was looked at", arguments: TestEngine.all)
  func schema(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      expectGolden("storage-tests-\(engine.rawValue).txt", try await database.schemaDescription())
    }
  }

  @Test("have a fingerprint that sees where a statement ends")
  func fingerprint() {
    #expect(Migration("a", "x", "y").fingerprint != Migration("a", "xy").fingerprint)
    #expect(Migration("a", "x").fingerprint == Migration("b", "x").fingerprint)
    #expect(Migration("a").fingerprint == "cbf29ce484222325")
  }
}
