import Core
import Storage
import TestSupport
import Testing

@Suite("A refused statement") struct ProblemTests {
  private func problem(_ sql: SQL, on engine: TestEngine) async throws -> StorageProblem? {
    try await engine.withDatabase(testTables) { database in
      await #expect(throws: StorageProblem.self) { try await database.write { try $0.run(sql) } }
    }
  }

  @Test("names the unique constraint", arguments: TestEngine.all)
  func unique(engine: TestEngine) async throws {
    let problem = try await problem("INSERT INTO thing (id) VALUES (\("counter"))", on: engine)
    #expect(problem == .notUnique(constraint: engine == .sqlite ? "thing.id" : "thing_pkey"))
  }

  @Test("names the unique index", arguments: TestEngine.all)
  func uniqueIndex(engine: TestEngine) async throws {
    let problem = try await problem(
      "INSERT INTO thing (id, number) VALUES ('a', 200), ('b', 200)", on: engine)
    #expect(problem == .notUnique(constraint: engine == .sqlite ? "thing.number" : "thing_by_number"))
  }

  @Test(
    "tells of a foreign key, a check and a missing value",
    arguments: TestEngine.all,
    [
      "INSERT INTO part (id, thing) VALUES ('p', 'nowhere')",
      "INSERT INTO thing (id, number) VALUES ('n', -1)",
      "INSERT INTO part (id) VALUES ('p')",
    ] as [SQL])
  func constraint(engine: TestEngine, sql: SQL) async throws {
    guard case .constraint = try await problem(sql, on: engine) else {
      Issue.record("another problem")
      return
    }
  }

  @Test("that is wrong is a fault with its text, and holds no value", arguments: TestEngine.all)
  func fault(engine: TestEngine) async throws {
    let problem = try await problem("INSERT INTO nowhere (id) VALUES (\("canary"))", on: engine)
    guard case .fault(_, let state, let sql) = problem else {
      Issue.record("another problem")
      return
    }
    #expect(state == (engine == .sqlite ? "1" : "42P01"))
    #expect(sql == "INSERT INTO nowhere (id) VALUES (?)")
    #expect(!"\(String(describing: problem))".contains("canary"))
  }

  @Test("of a kept connection is a fault", arguments: TestEngine.all)
  func keptConnection(engine: TestEngine) async throws {
    final class Box: @unchecked Sendable {  // Only this test holds it, one task at a time.
      var connection: (any Connection)?
    }
    let box = Box()
    try await engine.withDatabase(testTables) { database in
      try await database.read { box.connection = $0 }
      #expect(throws: StorageProblem.self) { try box.connection?.rows("SELECT 1 AS one") }
    }
  }
}

@Suite("An address") struct AddressTests {
  @Test("without a server is a file in the folder")
  func addresses() {
    #expect(DatabaseAddress(url: nil, folder: "/d") == .file(path: "/d/stagekansen.sqlite"))
    #expect(DatabaseAddress(url: "", folder: "/d") == .file(path: "/d/stagekansen.sqlite"))
    #expect(DatabaseAddress(url: "sqlite:/x/y.db", folder: "/d") == .file(path: "/x/y.db"))
    #expect(DatabaseAddress(url: "/x/y.db", folder: "/d") == .file(path: "/x/y.db"))
    #expect(DatabaseAddress(url: "postgresql://h/x", folder: "/d") == .server(url: "postgresql://h/x"))
  }

  @Test("where nothing answers is unavailable, and the problem does not tell the password")
  func unreachable() async throws {
    let url = "postgres://amina:canary@127.0.0.1:1/x"
    let database = try openDatabase(.server(url: url), connections: 1, randomness: .live)
    let problem = await #expect(throws: StorageProblem.self) {
      try await database.read { try $0.rows("SELECT 1 AS one") }
    }
    guard case .unavailable(let message) = problem else {
      Issue.record("another problem")
      return
    }
    #expect(!message.contains("canary"))
    try await database.close()
    #expect(throws: StorageProblem.self) {
      try openDatabase(.file(path: "/proc/nowhere/x.sqlite"), randomness: .live)
    }
  }
}
