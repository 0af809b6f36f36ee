import Core
import Storage
import TestSupport
import Testing

@Suite("A dump") struct DumpTests {
  @Test("restored into either database is the same dump", arguments: TestEngine.all, TestEngine.all)
  func roundTrip(from: TestEngine, to: TestEngine) async throws {
    try await from.withDatabase(dumpTables) { source in
      try await source.write { try DumpSample.insert(on: $0) }
      let dump = try await MemoryDump(of: source)
      #expect(dump.summary.rows == 6 * 3 + 5 + 1)
      try await to.withDatabase { copy in
        let loaded = try await MemoryDump.load(dump.bytes, into: copy)
        #expect(loaded == dump.summary)
        let again = try await MemoryDump(of: copy)
        #expect(again.summary.tables.map(\.name) == dump.summary.tables.map(\.name))
        #expect(again.summary.tables == dump.summary.tables)
        #expect(again.summary.digest == dump.summary.digest)
        try await from.withDatabase { third in
          try await MemoryDump.load(again.bytes, into: third)
          #expect(try await MemoryDump(of: third).bytes == dump.bytes, "back where it came from")
        }
      }
    }
  }

  @Test("keeps what cannot be seen in digests: the values themselves", arguments: TestEngine.all)
  func values(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables) { source in
      try await source.write { try DumpSample.insert(on: $0) }
      let dump = try await MemoryDump(of: source)
      try await TestEngine.sqlite.withDatabase { copy in
        try await MemoryDump.load(dump.bytes, into: copy)
        for (place, text) in DumpSample.texts.enumerated() {
          let row = try #require(
            try await copy.read {
              try $0.row("SELECT id, number, measure, content FROM zebra WHERE id = \(text)")
            })
          #expect(try Array(row.text("id").utf8) == Array(text.utf8))
          let number = try row.isNull("number") ? nil : Int64(row.integer("number"))
          let measure = try row.isNull("measure") ? nil : row.real("measure")
          let content = try row.isNull("content") ? nil : row.bytes("content")
          #expect(number == DumpSample.numbers[place])
          #expect(measure == DumpSample.measures[place])
          #expect(content == DumpSample.contents[place])
        }
      }
    }
  }

  @Test(
    "of an empty database can be restored, and given numbers go on", arguments: TestEngine.all, TestEngine.all
  )
  func numbers(from: TestEngine, to: TestEngine) async throws {
    try await from.withDatabase(dumpTables) { source in
      let empty = try await MemoryDump(of: source)
      try await to.withDatabase { copy in
        try await MemoryDump.load(empty.bytes, into: copy)
        #expect(try await Self.next(on: copy) == 1)
      }
      for _ in 0..<3 { _ = try await Self.next(on: source) }
      try await source.write { try $0.run("DELETE FROM apple WHERE sequence = 3") }
      let dump = try await MemoryDump(of: source)
      try await to.withDatabase { copy in
        try await MemoryDump.load(dump.bytes, into: copy)
        #expect(try await Self.next(on: copy) == 4, "the number of a deleted row is not given again")
      }
    }
  }

  @Test("of an older program gets the newer steps afterwards", arguments: TestEngine.all)
  func olderDump(engine: TestEngine) async throws {
    let now = Moment(milliseconds: 1_900_000_000_000)
    try await engine.withDatabase(dumpTables) { source in
      try await source.write { try DumpSample.insert(on: $0) }
      let dump = try await MemoryDump(of: source)
      try await engine.withDatabase { copy in
        let steps = dumpTables + [laterStep]
        try await MemoryDump.load(dump.bytes, into: copy, steps)
        #expect(try await Migrator(steps).run(on: copy, now: now) == [laterStep.id])
        let rows = try await copy.read { try $0.row("SELECT count(*) AS n FROM zebra WHERE later IS NULL") }
        #expect(try rows?.integer("n") == 6)
      }
      try await engine.withDatabase(dumpTables + [laterStep]) { ahead in
        await #expect(throws: DumpProblem.newerDatabase(laterStep.id)) {
          try await MemoryDump.load(dump.bytes, into: ahead, dumpTables + [laterStep])
        }
      }
    }
  }

  @Test("of a newer program, or of another text of a step, is refused", arguments: TestEngine.all)
  func newerDump(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables + [laterStep]) { source in
      let dump = try await MemoryDump(of: source)
      let changed = Migration(laterStep.id, "ALTER TABLE zebra ADD COLUMN otherwise BIGINT")
      for (steps, problem) in [
        (dumpTables, DumpProblem.unknownStep(laterStep.id)),
        (dumpTables + [changed], .changedStep(laterStep.id)),
      ] {
        try await engine.withDatabase { copy in
          await #expect(throws: problem) { try await MemoryDump.load(dump.bytes, into: copy, steps) }
          let schema = try await copy.schemaDescription()
          #expect(schema == "\n", "nothing is left behind")
        }
      }
    }
  }

  @Test("is not put beside other rows", arguments: TestEngine.all)
  func notEmpty(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables) { source in
      try await source.write { try DumpSample.insert(on: $0) }
      let dump = try await MemoryDump(of: source)
      let before = try await MemoryDump(of: source).summary
      await #expect(throws: DumpProblem.notEmpty("apple")) {
        try await MemoryDump.load(dump.bytes, into: source)
      }
      #expect(try await MemoryDump(of: source).summary == before)
      try await source.write { connection in
        for table in ["\"case\"", "zebra", "apple", "loose", "tally"] {
          try connection.run(SQL(stringLiteral: "DELETE FROM \(table)"))
        }
      }
      try await MemoryDump.load(dump.bytes, into: source)
      #expect(try await MemoryDump(of: source).summary == before, "tables that are there but empty will do")
    }
  }

  @Test("that is cut or changed leaves nothing behind", arguments: TestEngine.all)
  func broken(engine: TestEngine) async throws {
    try await engine.withDatabase(dumpTables) { source in
      for number in 0..<40 {
        try await source.write {
          try $0.run("INSERT INTO zebra (id, number) VALUES (\("z\(number)"), \(number))")
        }
      }
      let dump = try await MemoryDump(of: source)
      try await engine.withDatabase { copy in
        for length in stride(from: 0, to: dump.bytes.count, by: 41) + [dump.bytes.count - 1] {
          await #expect(throws: DumpProblem.self) {
            try await MemoryDump.load(Array(dump.bytes.prefix(length)), into: copy)
          }
        }
        await #expect(throws: DumpProblem.self) { try await MemoryDump.load(dump.bytes + [0], into: copy) }
        var changed = dump.bytes
        let place = try #require(dump.bytes.firstRange(of: Array("z39".utf8))).lowerBound
        changed[place + 1] = UInt8(ascii: "4")
        await #expect(throws: DumpProblem.differs("zebra")) { try await MemoryDump.load(changed, into: copy) }
        #expect(try await copy.schemaDescription() == "\n")
      }
    }
  }

  private static func next(on database: any Database) async throws -> Int? {
    try await database.write {
      try $0.row("INSERT INTO apple (word) VALUES ('x') RETURNING sequence")?.integer("sequence")
    }
  }
}
