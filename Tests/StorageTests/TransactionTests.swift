import Core
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

private struct Enough: Error {}

/// Something that came to an end, to be seen from any thread.
private final class End: Sendable {
  private let reached = Atomic(false)
  var isReached: Bool { reached.load(ordering: .relaxed) }
  func reach() { reached.store(true, ordering: .relaxed) }
}

@Suite("Transactions") struct TransactionTests {
  private static let increment: @Sendable (any Connection) throws -> Void = { connection in
    let row = try connection.row("SELECT number FROM thing WHERE id = 'counter'")
    let number = try row?.integer("number") ?? -1
    try connection.run("UPDATE thing SET number = \(number + 1) WHERE id = 'counter'")
  }

  private static func expectCounter(
    _ expected: Int, in database: any Database, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let number = try await database.read {
      try $0.row("SELECT number FROM thing WHERE id = 'counter'")?.integer("number")
    }
    #expect(number == expected, sourceLocation: sourceLocation)
  }

  @Test("are undone when the work throws", arguments: TestEngine.all)
  func undone(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      await #expect(throws: Enough.self) {
        try await database.write { connection in
          try Self.increment(connection)
          throw Enough()
        }
      }
      try await Self.expectCounter(0, in: database)
    }
  }

  @Test("are undone when a statement fails, also when the work hides it", arguments: TestEngine.all)
  func hidden(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      await #expect(throws: StorageProblem.self) {
        try await database.write { connection in
          try Self.increment(connection)
          do { try connection.run("INSERT INTO thing (id) VALUES ('counter')") } catch { return }
        }
      }
      try await Self.expectCounter(0, in: database)
    }
  }

  @Test("lose no update of concurrent writers", arguments: TestEngine.all)
  func concurrentWriters(engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let servers = try (0..<2).map { _ in try openDatabase(address, connections: 2, randomness: .live) }
      try await Migrator(testTables).run(on: servers[0], now: Moment(milliseconds: 0))
      try await withThrowingTaskGroup { group in
        for server in servers {
          group.addTask { for _ in 0..<100 { try await server.write(Self.increment) } }
        }
        try await group.waitForAll()
      }
      try await Self.expectCounter(200, in: servers[0])
      for server in servers { try await server.close() }
    }
  }

  @Test("that take long are not lost for ever to ones that are short", arguments: TestEngine.all)
  func longAmongShort(engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let servers = try (0..<2).map { _ in try openDatabase(address, connections: 2, randomness: .live) }
      try await Migrator(testTables).run(on: servers[0], now: Moment(milliseconds: 0))
      let end = End()
      let shortOnes = try await withThrowingTaskGroup { group in
        group.addTask {
          var count = 0
          while !end.isReached {
            try await servers[0].write(Self.increment)
            count += 1
          }
          return count
        }
        for _ in 0..<3 {
          try await servers[1].write { connection in
            let row = try connection.row("SELECT number FROM thing WHERE id = 'counter'")
            Thread.sleep(forTimeInterval: 0.1)
            let number = try row?.integer("number") ?? -1
            try connection.run("UPDATE thing SET number = \(number + 1) WHERE id = 'counter'")
          }
        }
        end.reach()
        return try await group.next() ?? 0
      }
      try await Self.expectCounter(shortOnes + 3, in: servers[0])
      for server in servers { try await server.close() }
    }
  }

  @Test("that many ask for at once all end", arguments: TestEngine.all)
  func manyWriters(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      try await withThrowingTaskGroup { group in
        for _ in 0..<50 { group.addTask { try await database.write(Self.increment) } }
        try await group.waitForAll()
      }
      try await Self.expectCounter(50, in: database)
    }
  }

  @Test("don't let two writers both see that a place is free", arguments: TestEngine.all)
  func writeSkew(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      try await withThrowingTaskGroup { group in
        for number in 0..<10 {
          group.addTask {
            try await database.write { connection in
              let taken = try connection.row("SELECT count(*) AS n FROM thing WHERE number = 5")?.integer("n")
              guard taken == 0 else { return }
              try connection.run("INSERT INTO thing (id, number) VALUES (\("w\(number)"), 5)")
            }
          }
        }
        try await group.waitForAll()
      }
      let taken = try await database.read {
        try $0.row("SELECT count(*) AS n FROM thing WHERE number = 5")?.integer("n")
      }
      #expect(taken == 1)
    }
  }

  @Test("of a reader see one state, whatever is written meanwhile", arguments: TestEngine.all)
  func snapshot(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let writer = Task { for _ in 0..<100 { try await database.write(Self.increment) } }
      for _ in 0..<20 {
        let seen = try await database.read { connection in
          try (0..<20).map { _ in try connection.row("SELECT number FROM thing")?.integer("number") }
        }
        #expect(Set(seen).count == 1)
      }
      try await writer.value
    }
  }

  @Test("of a reader can't write", arguments: TestEngine.all)
  func readOnly(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      await #expect(throws: StorageProblem.self) { try await database.read(Self.increment) }
      try await Self.expectCounter(0, in: database)
    }
  }

  @Test("run fifty at a time over eight connections", arguments: TestEngine.all)
  func parallelReads(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let sum = try await withThrowingTaskGroup { group in
        for number in 0..<50 {
          group.addTask {
            try await database.read {
              try $0.row("SELECT number + \(number) AS n FROM thing")?.integer("n") ?? 0
            }
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(sum == 1225)
    }
  }

  @Test("tell how many rows they changed", arguments: TestEngine.all)
  func changes(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let counts = try await database.write { connection in
        [
          try connection.run("INSERT INTO thing (id, number) VALUES ('a', 1), ('b', 1)"),
          try connection.run("UPDATE thing SET number = 2 WHERE number = 1"),
          try connection.run("DELETE FROM thing WHERE id = 'nobody'"),
          try connection.run("CREATE INDEX thing_by_measure ON thing (measure)"),
          try connection.rows("INSERT INTO thing (id) VALUES ('c') RETURNING id").count,
        ]
      }
      #expect(counts == [2, 2, 0, 0, 1])
    }
  }
}
