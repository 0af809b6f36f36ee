import Core
import Storage

/// Tables that make a dump hard: references against the order of names, a name that is a keyword, numbers
/// that the database gives, a key of two columns, no key at all, a row that a step adds.
let dumpTables: [Migration] = [
  Migration(
    "2026-01-01.1 tests: all kinds",
    """
    CREATE TABLE zebra (
      id TEXT PRIMARY KEY,
      number BIGINT,
      measure DOUBLE PRECISION,
      content BYTEA
    )
    """,
    """
    CREATE TABLE "case" (
      zebra TEXT NOT NULL REFERENCES zebra (id),
      number BIGINT NOT NULL,
      content BYTEA NOT NULL,
      PRIMARY KEY (zebra, number)
    )
    """,
    """
    CREATE TABLE apple (
      sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      word TEXT NOT NULL
    )
    """,
    "CREATE TABLE loose (word TEXT, number BIGINT)",
    "CREATE TABLE hollow (id TEXT PRIMARY KEY)"),
  Migration(
    "2026-01-01.2 tests: a row of its own",
    """
    CREATE TABLE tally (
      id TEXT PRIMARY KEY,
      number BIGINT NOT NULL
    )
    """,
    "INSERT INTO tally (id, number) VALUES ('all', 0)",
    "CREATE TABLE left_half (id TEXT PRIMARY KEY, number BIGINT NOT NULL)",
    "CREATE TABLE right_half (id TEXT PRIMARY KEY, number BIGINT NOT NULL)"),
]

/// A later step, with which a dump of before must still fit.
let laterStep = Migration("2026-01-02.1 tests: later", "ALTER TABLE zebra ADD COLUMN later BIGINT")

enum DumpSample {
  static let texts = [
    "", "gewoon", "it's \"quoted\" -- ? $1", "Çağrı שלום مرحبا 🙂 é e\u{301}", "line\nline\ttab\\",
    String(repeating: "x", count: 200_000),
  ]
  static let numbers: [Int64?] = [0, -1, nil, .max, .min, 100]
  static let measures: [Double?] = [0, -0.0, 0.1, nil, 1e300, -.leastNonzeroMagnitude]
  static let contents: [[UInt8]?] = [
    [], [0], nil, [0, 255, 39, 92, 63], [7], Array(repeating: 9, count: 3_000_000),
  ]

  static func insert(on connection: any Connection) throws {
    for (place, text) in texts.enumerated() {
      try connection.run(
        """
        INSERT INTO zebra (id, number, measure, content)
        VALUES (\(text), \(numbers[place]), \(measures[place]), \(contents[place]))
        """)
      try connection.run(
        """
        INSERT INTO "case" (zebra, number, content) VALUES (\(text), \(place), \([UInt8(place)]))
        """)
      try connection.run("INSERT INTO apple (word) VALUES (\(text))")
    }
    let loose: [(String?, Int?)] = [("b", 2), (nil, 1), ("b", nil), (nil, nil), ("a", 1)]
    for (word, number) in loose {
      try connection.run("INSERT INTO loose (word, number) VALUES (\(word), \(number))")
    }
    try connection.run("UPDATE tally SET number = 7")
  }
}

/// A dump in memory.
struct MemoryDump {
  let bytes: [UInt8]
  let summary: DumpSummary

  init(bytes: [UInt8], summary: DumpSummary) {
    self.bytes = bytes
    self.summary = summary
  }

  init(of database: any Database) async throws {
    let dialect = database.dialect
    (bytes, summary) = try await database.read { connection in
      var bytes: [UInt8] = []
      let summary = try Dumper(dialect).run(on: connection, at: moment) { bytes += $0 }
      return (bytes, summary)
    }
  }

  /// Loads it, some bytes at a time.
  @discardableResult
  static func load(
    _ bytes: [UInt8], into database: any Database, _ steps: [Migration] = dumpTables
  ) async throws -> DumpSummary {
    let dialect = database.dialect
    return try await database.exclusively { connection in
      var position = 0
      return try Loader(dialect, migrator: Migrator(steps)).run(on: connection) {
        let part = Array(bytes[position..<min(bytes.count, position + 50_000)])
        position += part.count
        return part
      }
    }
  }
}

private let moment = Moment(milliseconds: 1_800_000_000_000)
