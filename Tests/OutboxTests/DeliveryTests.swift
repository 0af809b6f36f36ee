import Core
import Storage
import TestSupport
import Testing
import Vault

@testable import Outbox

@Suite("What became of a letter") struct DeliveryTests {
  private static let start = Moment(milliseconds: 1_800_000_000_000)
  private static let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))

  private static func put(
    about: String? = nil, of organisation: String? = nil, at moment: Moment = start, on database: any Database
  ) async throws -> ID<Letter> {
    let letter = try Letter(to: "a@example.org", subject: "Bericht", body: "")
    return try await database.write {
      try Outbox.put(
        letter, purpose: .reporterNotice, about: about, organisation: organisation, at: moment, due: start,
        on: $0, keys: keys, using: .live)
    }
  }

  private static func deliver(
    _ database: any Database, at seconds: Int64 = 0, _ problem: MailerProblem? = nil
  ) async throws {
    let mailer = Mailer { _, _, _ in if let problem { throw problem } }
    let clock = Clock.fixed(start.adding(seconds: seconds))
    try await OutboxWorker(database: database, keys: keys, mailer: mailer, clock: clock).deliverDue()
  }

  private static func deliveries(about id: String, _ database: any Database) async throws -> [Delivery] {
    try await database.read { try Outbox.deliveries(about: id, on: $0, keys: keys) }
  }

  @Test("is told for one case, newest first, and never for another", arguments: TestEngine.all)
  func oneCase(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      let first = try await Self.put(about: "case-1", at: Self.start.adding(seconds: -60), on: database)
      let second = try await Self.put(about: "case-1", on: database)
      _ = try await Self.put(about: "case-2", on: database)
      _ = try await Self.put(on: database)
      #expect(try await Self.deliveries(about: "case-1", database).map(\.id) == [second, first])
      try await Self.deliver(database, .temporary("421"))
      let delivery = try #require(try await Self.deliveries(about: "case-1", database).last)
      #expect(
        delivery
          == Delivery(
            id: first, purpose: .reporterNotice, state: .waiting, created: Self.start.adding(seconds: -60),
            lastAttempt: Self.start, attempts: 1, problem: "421"))
    }
  }

  @Test(
    "is told to the organisation when it failed, but not about what a reader may not know",
    arguments: TestEngine.all)
  func organisation(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      let open = try await Self.put(about: "case-1", of: "school", on: database)
      let hidden = try await Self.put(about: "case-2", of: "school", on: database)
      let bare = try await Self.put(of: "school", on: database)
      _ = try await Self.put(about: "case-3", of: "other school", on: database)
      try await Self.deliver(database, .permanent("550"))
      try await database.read { connection in
        let all = try Outbox.failed(in: "school", limit: 9, on: connection, keys: Self.keys)
        #expect(Set(all.map(\.id)) == [open, hidden, bare])
        let some = try Outbox.failed(
          in: "school", except: ["case-2"], limit: 9, on: connection, keys: Self.keys)
        #expect(Set(some.map(\.id)) == [open, bare])
        #expect(try Outbox.failed(in: "school", limit: 1, on: connection, keys: Self.keys).count == 1)
        #expect(try Outbox.count(of: "school", on: connection, keys: Self.keys) == [.failed: 3])
        let seen = try Outbox.count(of: "school", except: ["case-2"], on: connection, keys: Self.keys)
        #expect(seen == [.failed: 2])
      }
    }
  }

  @Test(
    "sent again it starts anew under the same id; a letter that did not fail is left alone",
    arguments: TestEngine.all)
  func resending(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      let id = try await Self.put(about: "case-1", on: database)
      #expect(try await database.write { try !Outbox.resend(id, at: Self.start, on: $0) })
      try await Self.deliver(database, .permanent("550"))
      let later = Self.start.adding(seconds: 9)
      #expect(try await database.write { try Outbox.resend(id, at: later, on: $0) })
      let waiting = try #require(try await Self.deliveries(about: "case-1", database).first)
      #expect(waiting.id == id && waiting.state == .waiting && waiting.attempts == 0)
      try await Self.deliver(database, at: 9)
      let sent = try #require(try await Self.deliveries(about: "case-1", database).first)
      #expect(sent.state == .sent && sent.problem == nil)
      #expect(try await database.write { try !Outbox.resend(id, at: later, on: $0) })
    }
  }

  @Test("is forgotten ninety days after it was sent, a year after it failed", arguments: TestEngine.all)
  func forgetting(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      _ = try await Self.put(on: database)
      try await Self.deliver(database)
      _ = try await Self.put(on: database)
      try await Self.deliver(database, .permanent("550"))
      _ = try await Self.put(on: database)
      let day: Int64 = 86_400
      for (seconds, left) in [(90 * day, 3), (90 * day + 1, 2), (365 * day, 2), (365 * day + 1, 1)] {
        let now = Self.start.adding(seconds: seconds)
        try await database.write { try Outbox.removeOld(at: now, on: $0) }
        let count = try await database.read { try Outbox.count(on: $0) }
        #expect(count.values.reduce(0, +) == left, "\(seconds / day)")
      }
      #expect(try await database.read { try Outbox.count(on: $0) } == [.waiting: 1])
    }
  }

  @Test("keeps no id of a case or an organisation in the clear", arguments: TestEngine.all)
  func blind(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      _ = try await Self.put(about: "case-1", of: "school", on: database)
      let row = try #require(
        try await database.read { try $0.row("SELECT about_index, organisation_index FROM outbox") })
      #expect(try row.text("about_index") == Outbox.index(about: "case-1", Self.keys))
      #expect(try !row.text("about_index").contains("case-1"))
      #expect(try !row.text("organisation_index").contains("school"))
    }
  }

  @Test("a lease that is about to end is handed back, and costs no attempt", arguments: TestEngine.all)
  func handingBack(engine: TestEngine) async throws {
    try await engine.withDatabase(OutboxRoom.migrations) { database in
      for _ in 0..<6 { _ = try await Self.put(about: "case-1", on: database) }
      let clock = MovableClock(Self.start)
      // The first four take so long that the last two are not begun.
      let mailer = Mailer { _, _, _ in clock.move(seconds: 60) }
      let worker = OutboxWorker(database: database, keys: Self.keys, mailer: mailer, clock: clock.clock)
      #expect(try await worker.deliverDue().sent == 4)
      let rest = try await Self.deliveries(about: "case-1", database).filter { $0.state == .waiting }
      #expect(rest.map(\.attempts) == [0, 0])
      #expect(try await worker.deliverDue().sent == 2)
    }
  }
}
