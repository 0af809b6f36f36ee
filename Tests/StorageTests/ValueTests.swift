import Core
import Storage
import TestSupport
import Testing

@Suite("Values") struct ValueTests {
  @Test("come back as they went in", arguments: TestEngine.all)
  func roundTrip(engine: TestEngine) async throws {
    let texts = [
      "", "gewoon", "it's \"quoted\" -- ? $1", "Çağrı שלום مرحبا 🙂 é", String(repeating: "x", count: 100_000),
    ]
    let numbers: [Int64] = [0, 1, 100, .max]
    let measures: [Double] = [0, -0.5, 0.1, .pi, 1e300, -.leastNonzeroMagnitude]
    let contents: [[UInt8]] = [[], [0], [0, 255, 39, 92, 63], Array(repeating: 7, count: 1_000_000)]
    try await engine.withDatabase(testTables) { database in
      try await database.write { connection in
        for (place, text) in texts.enumerated() {
          try connection.run(
            """
            INSERT INTO thing (id, number, measure, content)
            VALUES (\(text), \(numbers[place % 4]), \(measures[place]), \(contents[place % 4]))
            """)
        }
      }
      for (place, text) in texts.enumerated() {
        let row = try #require(
          try await database.read {
            try $0.row("SELECT id, number, measure, content FROM thing WHERE id = \(text)")
          })
        #expect(try row.text("id") == text)
        #expect(try row.integer("number") == Int(numbers[place % 4]))
        #expect(try row.real("measure") == measures[place])
        #expect(try row.bytes("content") == contents[place % 4])
      }
    }
  }

  @Test("may be missing, each in its own place", arguments: TestEngine.all)
  func nulls(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      try await database.write { connection in
        try connection.run("INSERT INTO thing (id, number, measure) VALUES (\("a"), \(Int?.none), \(1.5))")
        try connection.run("INSERT INTO thing (id, number, measure) VALUES (\("b"), \(7), \(Double?.none))")
        let rows = try connection.rows(
          "SELECT number, measure, content FROM thing WHERE id <> 'counter' ORDER BY id")
        #expect(rows.map { $0.isNull("number") } == [true, false])
        #expect(rows.map { $0.isNull("measure") } == [false, true])
        #expect(rows.map { $0.isNull("content") } == [true, true])
      }
    }
  }

  @Test("keep a question mark in a literal apart from the marks", arguments: TestEngine.all)
  func marks(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let row = try #require(
        try await database.read {
          try $0.row(
            """
            SELECT 'who''s? ' || id AS "what?", number + \(2) AS sum -- a comment?
              FROM thing WHERE id = \("counter") AND id IN (\(list: ["counter", "?"]))
            """)
        })
      #expect(try row.text("what?") == "who's? counter")
      #expect(try row.integer("sum") == 2)
    }
  }

  @Test("of computed columns have the same type on both", arguments: TestEngine.all)
  func computed(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let row = try #require(
        try await database.read {
          try $0.row(
            """
            SELECT count(*) AS amount, sum(number) AS sum, max(id) AS last, min(measure) AS none,
                   CASE WHEN count(*) = 1 THEN 1 ELSE 0 END AS single
              FROM thing
            """)
        })
      #expect(try row.integer("amount") == 1)
      #expect(try row.integer("sum") == 0)
      #expect(try row.text("last") == "counter")
      #expect(row.isNull("none"))
      #expect(try row.isTrue("single"))
    }
  }

  @Test("sort by their bytes", arguments: TestEngine.all)
  func order(engine: TestEngine) async throws {
    let names = ["Zebra", "appel", "Äpfel", "a_b", "aB", "éclair", "ab"]
    try await engine.withDatabase(testTables) { database in
      try await database.write { connection in
        for name in names { try connection.run("INSERT INTO thing (id) VALUES (\(name))") }
      }
      let sorted = try await database.read { connection in
        try connection.rows("SELECT id FROM thing WHERE id <> 'counter' ORDER BY id").map {
          try $0.text("id")
        }
      }
      #expect(sorted == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }

  @Test("that only one of the two could keep are refused by both", arguments: TestEngine.all)
  func refused(engine: TestEngine) async throws {
    try await engine.withDatabase(testTables) { database in
      let wrong: [SQL] = [
        "INSERT INTO thing (id) VALUES (\("a\0b"))",
        "INSERT INTO thing (id, measure) VALUES ('n', \(Double.nan))",
        "INSERT INTO thing (id, number) VALUES ('t', \("seven"))",
      ]
      for sql in wrong {
        await #expect(throws: StorageProblem.self) { try await database.write { try $0.run(sql) } }
      }
      let count = try await database.read { try $0.row("SELECT count(*) AS n FROM thing")?.integer("n") }
      #expect(count == 1)
    }
  }
}
