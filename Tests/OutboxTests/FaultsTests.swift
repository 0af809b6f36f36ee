import Core
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing
import Vault

@testable import Outbox

/// Takes each attempt to a port of the faulty server that chance chooses: the same for the same seed, letter
/// and attempt, whatever runs beside it.
private final class FaultyRoad: Sendable {
  /// Three of ten attempts go well; one of ten is refused for good.
  private static let faults =
    [String](repeating: "good", count: 12) + ["rcpt_550", "dot_554", "mail_550", "data_554"]
    + [
      "refused", "silent", "cut_at_greeting", "cut_after_ehlo", "cut_after_rcpt", "cut_in_data",
      "reset_in_data", "cut_after_dot_taken", "cut_after_dot_taken", "cut_after_dot_taken",
      "cut_after_dot_lost", "cut_after_dot_lost", "greeting_421", "greeting_554", "mail_451", "mail_530",
      "rcpt_450", "rcpt_450", "data_452", "dot_451", "dot_451",
    ]

  private let seed: UInt64
  private let roads: [String: Mailer]
  private let attempts = Mutex<[String: UInt64]>([:])

  init(_ server: FaultyServer, from sender: Sender, seed: UInt64) throws {
    self.seed = seed
    roads = Dictionary(
      uniqueKeysWithValues: try Set(Self.faults).map { fault in
        let account = try server.account(fault, milliseconds: fault == "silent" ? 100 : 30_000)
        return (fault, Mailer.smtp(account, from: sender))
      })
  }

  var mailer: Mailer { Mailer { try await self.send($0, $1, $2) } }

  private func send(_ letter: Letter, _ id: ID<Letter>, _ now: Moment) async throws {
    let attempt = attempts.withLock { attempts in
      attempts[letter.recipient, default: 0] += 1
      return attempts[letter.recipient, default: 0]
    }
    let number = UInt64(letter.recipient.prefix { $0 != "@" }.dropFirst()) ?? 0
    let chance = Randomness.seeded(seed &+ number &* 1000 &+ attempt)
    let fault = Self.faults[Int(chance.number(below: UInt64(Self.faults.count)))]
    try await roads[fault]?.send(letter, id, now)
  }
}

@Suite("Letters under faults") struct FaultsTests {
  private static let start = Moment(milliseconds: 1_800_000_000_000)
  private static let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
  private static let count = 300
  private static let school = "school"

  private static func put(_ count: Int, on database: any Database) async throws {
    let letters = try (0..<count).map {
      try Letter(to: "a\($0)@example.org", subject: "Bericht", body: "Er is iets nieuws.\n")
    }
    try await database.write { connection in
      for letter in letters {
        try Outbox.put(
          letter, purpose: .reporterNotice, organisation: school, due: start, on: connection, keys: keys,
          using: .live)
      }
    }
  }

  /// Runs the worker, and moves the clock to the next attempt whenever nothing is due.
  private static func deliverAll(_ database: any Database, _ mailer: Mailer, _ clock: MovableClock)
    async throws
  {
    let worker = OutboxWorker(database: database, keys: keys, mailer: mailer, clock: clock.clock)
    while true {
      while try await worker.deliverDue() != OutboxWorker.Round() {}
      let next = try await database.read { connection in
        try connection.row("SELECT due_at FROM outbox WHERE state = 'waiting' ORDER BY due_at LIMIT 1")?
          .moment("due_at")
      }
      guard let next else { return }
      clock.now = next
    }
  }

  /// Message-IDs that the server took, by recipient.
  private static func arrived(at server: FaultyServer) throws -> [String: Set<String>] {
    try server.taken.reduce(into: [:]) { all, taken in
      all[taken.recipient, default: []].insert(taken.messageID ?? "none")
    }
  }

  @Test(
    "hundreds of letters over a server full of faults: each arrives, or is shown as failed",
    arguments: TestEngine.all)
  func storm(engine: TestEngine) async throws {
    let sender = try Sender("Meldpunt <post@school.example>")
    try await FaultyServer.run { server in
      try await engine.withDatabase(OutboxRoom.migrations) { database in
        try await Self.put(Self.count, on: database)
        let clock = MovableClock(Self.start)
        let road = try FaultyRoad(server, from: sender, seed: 7)
        try await Self.deliverAll(database, road.mailer, clock)
        let counts = try await Self.expectNothingLost(database, server)
        // The storm must have been one: letters given up, letters that came twice.
        #expect((counts[.failed] ?? 0) > 30 && (counts[.sent] ?? 0) > 150)
        #expect(try server.taken.count > Self.arrived(at: server).count)
        // All that failed goes out once the server is well again, as the same letters.
        for letter in try await Self.failed(database) {
          let twice = try await database.write { [now = clock.now] connection in
            try (0..<2).map { _ in try Outbox.resend(letter.id, at: now, on: connection) }
          }
          #expect(twice == [true, false])
        }
        try await Self.deliverAll(database, .smtp(try server.account("good"), from: sender), clock)
        #expect(try await Self.expectNothingLost(database, server) == [.sent: Self.count])
        #expect(try Self.arrived(at: server).count == Self.count)
      }
    }
  }

  private static func failed(_ database: any Database) async throws -> [Delivery] {
    try await database.read { try Outbox.failed(in: school, limit: 1000, on: $0, keys: keys) }
  }

  /// No letter is still waiting; each that counts as sent was really taken; none came under two names; each
  /// that failed is in the list of its school, with a code.
  private static func expectNothingLost(_ database: any Database, _ server: FaultyServer) async throws
    -> [OutboxState: Int]
  {
    let sent = try await database.read { connection in
      try connection.rows("SELECT id FROM outbox WHERE state = 'sent'").map { try $0.text("id") }
    }
    let arrived = try arrived(at: server)
    let names = Set(arrived.values.joined())
    let lost = sent.filter { !names.contains("\($0)@school.example") }
    #expect(lost.isEmpty, "counted as sent, and never taken by the server")
    #expect(arrived.values.allSatisfy { $0.count == 1 }, "one letter under two Message-IDs")
    let failed = try await failed(database)
    #expect(failed.allSatisfy { $0.problem != nil && $0.lastAttempt != nil })
    let counts = try await database.read { try Outbox.count(of: school, on: $0, keys: keys) }
    #expect(counts[.waiting] == nil)
    #expect(counts[.failed] ?? 0 == failed.count)
    #expect(sent.count + failed.count == count)
    return counts
  }

  @Test(
    "a server of ours that stops between sending and noting it sends the same letter again",
    arguments: TestEngine.all)
  func crash(engine: TestEngine) async throws {
    let sender = try Sender("Meldpunt <post@school.example>")
    try await FaultyServer.run { server in
      let mailer = Mailer.smtp(try server.account("good"), from: sender)
      try await engine.withDatabase(OutboxRoom.migrations) { database in
        try await Self.put(1, on: database)
        let lease = try #require(try await database.write { try Lease.take(at: Self.start, on: $0) }.first)
        let letter = try Self.keys.openJSON(
          Letter.self, from: lease.sealed, context: Outbox.context(lease.id))
        try await mailer.send(letter, lease.id, Self.start)
        // Here it stopped. Another takes over when the lease has ended.
        try await Self.deliverAll(database, mailer, MovableClock(Self.start))
        #expect(try server.taken.count == 2)
        #expect(try Self.arrived(at: server).values.map(\.count) == [1])
        // Should the first come back after all, nothing changes.
        try await database.write { try lease.settle(.failed("late"), on: $0) }
        #expect(try await database.read { try Outbox.count(on: $0) } == [.sent: 1])
      }
    }
  }

  @Test("later, then taken: the letter arrives once", arguments: TestEngine.all)
  func laterThenTaken(engine: TestEngine) async throws {
    let sender = try Sender("Meldpunt <post@school.example>")
    try await FaultyServer.run { server in
      let roads = try ["rcpt_450", "dot_451", "good"].map {
        Mailer.smtp(try server.account($0), from: sender)
      }
      let attempt = Mutex(0)
      let mailer = Mailer { letter, id, now in
        let number = attempt.withLock { attempt in
          attempt += 1
          return attempt
        }
        try await roads[min(number, roads.count) - 1].send(letter, id, now)
      }
      try await engine.withDatabase(OutboxRoom.migrations) { database in
        try await Self.put(1, on: database)
        let clock = MovableClock(Self.start)
        try await Self.deliverAll(database, mailer, clock)
        #expect(clock.now == Self.start.adding(seconds: 180))
        #expect(try server.taken.count == 1)
      }
    }
  }
}
