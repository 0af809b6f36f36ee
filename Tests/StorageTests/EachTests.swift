import Core
import Storage
import TestSupport
import Testing

private struct Enough: Error {}

@Suite("Rows one by one") struct EachTests {
  @Test("are the same as all at once", arguments: TestEngine.all)
  func same(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables) { database in
      try await database.write { try DumpSample.insert(on: $0) }
      for question: SQL in [
        "SELECT id, number, measure, content FROM zebra WHERE number IS NULL OR number > \(-5) ORDER BY id",
        "SELECT sequence, word FROM apple WHERE word = \("gewoon")", "SELECT id FROM hollow",
      ] {
        let (single, all) = try await database.read { connection in
          var single: [[String]] = []
          try connection.each(question) { single.append(Self.shown($0)) }
          return (single, try connection.rows(question).map(Self.shown))
        }
        #expect(single == all)
      }
    }
  }

  @Test("can be broken off, and the connection serves the next", arguments: TestEngine.all)
  func brokenOff(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables, connections: 1) { database in
      try await database.write { connection in
        for number in 0..<3000 {
          try connection.run("INSERT INTO zebra (id, number) VALUES (\("z\(number)"), \(number))")
        }
      }
      for _ in 0..<3 {
        await #expect(throws: Enough.self) {
          try await database.read { connection in
            var count = 0
            try connection.each("SELECT id FROM zebra") { _ in
              count += 1
              if count == 5 { throw Enough() }
            }
          }
        }
        let count = try await database.read { try $0.row("SELECT count(*) AS n FROM zebra")?.integer("n") }
        #expect(count == 3000)
      }
      await #expect(throws: StorageProblem.self) {
        try await database.read { try $0.each("SELECT nothing FROM nowhere") { _ in } }
      }
      _ = try await database.read { try $0.rows("SELECT id FROM zebra LIMIT 1") }
    }
  }

  @Sendable private static func shown(_ row: Row) -> [String] {
    ["id", "number", "measure", "content", "sequence", "word"].map { column in
      if row.isNull(column) { return "null" }
      if let number = try? row.integer(column) { return "\(number)" }
      if let number = try? row.real(column) { return "\(number)" }
      if let bytes = try? row.bytes(column) { return Hex.encode(bytes.prefix(100)) + " \(bytes.count)" }
      return (try? row.text(column)) ?? "absent"
    }
  }
}
