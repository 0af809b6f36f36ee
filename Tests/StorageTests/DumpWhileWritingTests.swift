import Core
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("A dump while fifty write") struct DumpWhileWritingTests {
  @Test("is of one moment, and no writer fails", arguments: TestEngine.all)
  func oneMoment(engine: TestEngine) async throws {
    // All change one row: over more connections PostgreSQL may turn a writer away twelve times.
    try await engine.withDatabase(dumpTables, connections: 4) { source in
      try await source.write { connection in
        for number in 0..<3000 {
          try connection.run("INSERT INTO zebra (id, number) VALUES (\("z\(number)"), \(number))")
        }
      }
      let writers = Writers()
      let dump = try await withThrowingTaskGroup(of: MemoryDump?.self) { group in
        for writer in 0..<50 {
          group.addTask {
            await writers.write(as: writer, on: source)
            return nil
          }
        }
        group.addTask {
          while writers.written.load(ordering: .relaxed) < 60 { try await Task.sleep(for: .milliseconds(2)) }
          let dump = try await MemoryDump(of: source)
          writers.isDumped.store(true, ordering: .releasing)
          return dump
        }
        return try await group.reduce(nil) { $0 ?? $1 }
      }
      #expect(writers.failures.withLock { $0 } == [])
      let bytes = try #require(dump).bytes
      let inAll = try await Self.count(on: source)
      #expect(inAll.tally == writers.written.load(ordering: .relaxed))
      try await TestEngine.sqlite.withDatabase { copy in
        try await MemoryDump.load(bytes, into: copy)
        let found = try await Self.count(on: copy)
        #expect(found.left == found.tally && found.right == found.tally && found.pairs == found.tally)
        #expect(found.tally >= 50 && found.tally <= inAll.tally - 50, "it was made amid the writing")
      }
    }
  }

  private struct Count {
    let left: Int
    let right: Int
    let pairs: Int
    let tally: Int
  }

  private static func count(on database: any Database) async throws -> Count {
    try await database.read { connection in
      let row = try #require(
        try connection.row(
          """
          SELECT (SELECT count(*) FROM left_half) AS l, (SELECT count(*) FROM right_half) AS r,
                 (SELECT count(*) FROM left_half JOIN right_half
                    ON left_half.id = right_half.id AND left_half.number = right_half.number) AS p, number
            FROM tally
          """))
      return Count(
        left: try row.integer("l"), right: try row.integer("r"), pairs: try row.integer("p"),
        tally: try row.integer("number"))
    }
  }
}

/// Fifty who write: each transaction two rows that belong together, and a counter that all share.
private final class Writers: Sendable {
  let isDumped = Atomic(false)
  let written = Atomic(0)
  let failures = Mutex<[String]>([])

  /// Once more after the dump, so that the dump can't be of the end by chance.
  func write(as writer: Int, on database: any Database) async {
    for number in 0..<400 {
      let isLast = isDumped.load(ordering: .acquiring)
      do { try await Self.write("\(writer)-\(number)", number, on: database) } catch {
        failures.withLock { $0.append("\(error)") }
      }
      written.add(1, ordering: .relaxed)
      if isLast { return }
    }
  }

  private static func write(_ id: String, _ number: Int, on database: any Database) async throws {
    try await database.write { connection in
      try connection.run("INSERT INTO left_half (id, number) VALUES (\(id), \(number))")
      try connection.run("UPDATE tally SET number = number + 1 WHERE id = 'all'")
      try connection.run("INSERT INTO right_half (id, number) VALUES (\(id), \(number))")
    }
  }
}
