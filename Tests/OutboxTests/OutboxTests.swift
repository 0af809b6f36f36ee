import Core
import Foundation
import Outbox
import Storage
import Synchronization
import TestSupport
import Testing
import Vault

private struct Enough: Error {}

/// Keeps the recipients of letters that were sent.
private final class LetterBox: Sendable {
  private let kept = Mutex<[String]>([])

  func put(_ letter: Letter) { kept.withLock { $0.append(letter.recipient) } }

  var recipients: [String] { kept.withLock { $0 } }
}

@Suite("The outbox") struct OutboxTests {
  private static let start = Moment(milliseconds: 1_800_000_000_000)
  private static let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  private static func put(_ count: Int, on database: any Database) async throws {
    let letters = try (0..<count).map {
      try Letter(to: "a\($0)@example.org", subject: "Bericht", body: "Kijk even.")
    }
    try await database.write { connection in
      for letter in letters {
        try Outbox.put(letter, due: start, on: connection, keys: keys, using: .live)
      }
    }
  }

  private static func worker(
    _ database: any Database, at seconds: Int64 = 0, _ send: @escaping @Sendable (Letter) async throws -> Void
  ) -> OutboxWorker {
    OutboxWorker(
      database: database, keys: keys, mailer: Mailer { letter, _, _ in try await send(letter) },
      clock: .fixed(start.adding(seconds: seconds)))
  }

  @Test("sends nothing of a transaction that was undone", arguments: TestEngine.all)
  func undone(engine: TestEngine) async throws {
    let letter = try Letter(to: "a@example.org", subject: "x", body: "")
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      await #expect(throws: Enough.self) {
        try await database.write { connection in
          try Outbox.put(letter, due: Self.start, on: connection, keys: Self.keys, using: .live)
          throw Enough()
        }
      }
      let round = try await Self.worker(database) { _ in }.deliverDue()
      #expect(round == OutboxWorker.Round())
    }
  }

  @Test("sends each letter once, forgets it then, and not before it is due", arguments: TestEngine.all)
  func once(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(3, on: database)
      let early = try await Self.worker(database, at: -1) { _ in }.deliverDue()
      let first = try await Self.worker(database) { _ in }.deliverDue()
      let second = try await Self.worker(database, at: 100_000) { _ in }.deliverDue()
      #expect(early.sent == 0)
      #expect(first.sent == 3)
      #expect(second.sent == 0)
      let kept = try await database.read { try $0.rows("SELECT id FROM outbox WHERE letter IS NOT NULL") }
      #expect(kept.isEmpty)
      try await Self.expectCount([.sent: 3], in: database)
    }
  }

  @Test("lets several servers send, none twice", arguments: TestEngine.all)
  func severalServers(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(50, on: database)
      let box = LetterBox()
      let sent = try await withThrowingTaskGroup { group in
        for _ in 0..<4 {
          group.addTask {
            let worker = Self.worker(database) { box.put($0) }
            return try await worker.deliverDue().sent
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(sent == 50)
      #expect(box.recipients.count == 50)
      #expect(Set(box.recipients).count == 50)
    }
  }

  @Test("tries again, later each time, and gives up after a day", arguments: TestEngine.all)
  func backOff(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(1, on: database)
      var seconds: Int64 = 0
      var attempts: [Int64] = []
      while seconds < 200_000 {
        let round = try await Self.worker(database, at: seconds) { _ in throw MailerProblem.temporary("421") }
          .deliverDue()
        if round != OutboxWorker.Round() { attempts.append(seconds / 60) }
        if round.failed == 1 { break }
        seconds += 60
      }
      #expect(attempts == [0, 1, 3, 7, 15, 31, 63, 127, 255, 495, 735, 975, 1215, 1455])
      try await Self.expectCount([.failed: 1], in: database)
    }
  }

  @Test("gives up at once when the letter is refused for good", arguments: TestEngine.all)
  func permanent(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(1, on: database)
      let round = try await Self.worker(database) { _ in throw MailerProblem.permanent("550") }.deliverDue()
      #expect(round.failed == 1)
      let row = try #require(try await database.read { try $0.row("SELECT problem, letter FROM outbox") })
      #expect(try row.text("problem") == "550")
      #expect(!row.isNull("letter"))
    }
  }

  @Test("frees the letter of a server that stopped half way after five minutes", arguments: TestEngine.all)
  func stopped(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(1, on: database)
      let hanging = Task {
        try await Self.worker(database) { _ in try await Task.sleep(for: .seconds(60)) }.deliverDue()
      }
      while try await Self.attempts(in: database) == 0 { await Task.yield() }
      let soon = try await Self.worker(database, at: 299) { _ in }.deliverDue()
      let later = try await Self.worker(database, at: 300) { _ in }.deliverDue()
      #expect(soon.sent == 0)
      #expect(later.sent == 1)
      hanging.cancel()
      _ = try await hanging.value
      try await Self.expectCount([.sent: 1], in: database)
    }
  }

  private static func expectCount(
    _ expected: [OutboxState: Int], in database: any Database,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let count = try await database.read { try Outbox.count(on: $0) }
    #expect(count == expected, sourceLocation: sourceLocation)
  }

  private static func attempts(in database: any Database) async throws -> Int {
    try await database.read { try $0.row("SELECT attempts FROM outbox")?.integer("attempts") ?? 0 }
  }

  @Test("holds no address or word in the clear", arguments: TestEngine.all)
  func sealedLetter(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      try await Self.put(1, on: database)
      let row = try #require(try await database.read { try $0.row("SELECT letter FROM outbox") })
      let text = String(decoding: try row.bytes("letter"), as: UTF8.self)
      for word in ["a0@example.org", "Bericht", "Kijk"] { #expect(!text.contains(word)) }
    }
  }

  @Test("writes files that a mail program can open", arguments: TestEngine.all)
  func folder(engine: TestEngine) async throws {
    let sender = try Sender(name: "Stagekansen", address: "post@example.nl")
    try await withTemporaryFolder { folder in
      try await engine.withDatabase(OutboxRoom.migrations) { database in
        try await Self.put(2, on: database)
        let worker = OutboxWorker(
          database: database, keys: Self.keys, mailer: .folder(folder + "/mail", from: sender),
          clock: .fixed(Self.start))
        let round = try await worker.deliverDue()
        #expect(round.sent == 2)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/mail").filter {
        $0.hasSuffix(".eml")
      }
      #expect(files.count == 2)
      let first = try String(contentsOfFile: folder + "/mail/" + (files.first ?? ""), encoding: .utf8)
      #expect(first.contains("\r\n\r\nKijk even.\r\n"))
    }
  }

  @Test("has the schema that was looked at", arguments: TestEngine.all)
  func schema(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      expectGolden("outbox-schema-\(engine.rawValue).txt", try await database.schemaDescription())
    }
  }
}
