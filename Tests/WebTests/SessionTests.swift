import Core
import Storage
import TestSupport
import Testing
import Vault
import Web

@Suite("Sessions") struct SessionTests {
  private let start = Moment(milliseconds: 1_803_891_600_000)

  private func session(_ kind: Session.Kind, content: String = "inhoud") -> Session {
    Session(token: SessionToken(using: .live), kind: kind, began: start, content: Array(content.utf8))
  }

  private func isThere(
    _ session: Session, _ kind: Session.Kind? = nil, after milliseconds: Int64, in database: any Database
  ) async throws -> Bool {
    let now = Moment(milliseconds: start.milliseconds + milliseconds)
    return try await database.read {
      try SessionStore.load(kind ?? session.kind, cookie: session.token.text, at: now, on: $0)
    } != nil
  }

  @Test("end when nobody came for an hour, of the staff half an hour", arguments: TestEngine.all)
  func idle(engine: TestEngine) async throws {
    try await engine.withDatabase(WebRoom.migrations) { database in
      for (kind, seconds) in [(Session.Kind.reporter, Int64(3600)), (.staff, 1800)] {
        let session = session(kind)
        try await database.write { try SessionStore.save(session, at: start, on: $0) }
        #expect(try await isThere(session, after: seconds * 1000 - 1, in: database))
        #expect(try await !isThere(session, after: seconds * 1000, in: database))
      }
    }
  }

  @Test("end after twelve hours, of the staff eight, however busy somebody is", arguments: TestEngine.all)
  func longest(engine: TestEngine) async throws {
    try await engine.withDatabase(WebRoom.migrations) { database in
      for (kind, hours) in [(Session.Kind.reporter, Int64(12)), (.staff, 8)] {
        let session = session(kind)
        let last = start.adding(seconds: hours * 3600 - 1)
        try await database.write { try SessionStore.save(session, at: last, on: $0) }
        try await database.write { try SessionStore.touch(session, at: last, on: $0) }
        #expect(try await isThere(session, after: hours * 3_600_000 - 1, in: database))
        #expect(try await !isThere(session, after: hours * 3_600_000, in: database))
      }
    }
  }

  @Test("are opened by their own cookie and for their own side only", arguments: TestEngine.all)
  func cookie(engine: TestEngine) async throws {
    try await engine.withDatabase(WebRoom.migrations) { database in
      let (mine, other) = (session(.reporter, content: "kanarie"), session(.reporter))
      try await database.write { connection in
        try SessionStore.save(mine, at: start, on: connection)
        try SessionStore.save(other, at: start, on: connection)
      }
      let opened = try await database.read {
        try SessionStore.load(.reporter, cookie: mine.token.text, at: start, on: $0)
      }
      #expect(opened?.content == Array("kanarie".utf8) && opened?.began == start)
      #expect(try await !isThere(mine, .staff, after: 0, in: database))
      let rows = try await database.read { try $0.rows("SELECT lookup, sealed FROM session") }
      for row in rows {
        let (lookup, sealed) = (try row.text("lookup"), try row.bytes("sealed"))
        #expect(lookup != mine.token.text)
        #expect(sealed.ranges(of: Array("kanarie".utf8)).isEmpty)
        let isMine = lookup == mine.token.lookup
        let plain = try? mine.token.secret.open(sealed, context: "session reporter")
        #expect((plain != nil) == isMine)
      }
      for wrong in [nil, "", "x", mine.token.lookup, mine.token.text + "A"] {
        let found = try await database.read {
          try SessionStore.load(.reporter, cookie: wrong, at: start, on: $0)
        }
        #expect(found == nil)
      }
    }
  }

  @Test("that ended are removed, others stay; one that is removed is gone", arguments: TestEngine.all)
  func removing(engine: TestEngine) async throws {
    try await engine.withDatabase(WebRoom.migrations) { database in
      let (old, new) = (session(.staff), session(.reporter))
      try await database.write { connection in
        try SessionStore.save(old, at: start, on: connection)
        try SessionStore.save(new, at: start, on: connection)
      }
      let removed = try await database.write {
        try SessionStore.removeExpired(at: start.adding(seconds: 1800), on: $0)
      }
      #expect(removed == 1)
      #expect(try await isThere(new, after: 0, in: database))
      #expect(try await !isThere(old, after: 0, in: database))
      try await database.write { try SessionStore.remove(new.token, on: $0) }
      #expect(try await !isThere(new, after: 0, in: database))
    }
  }

  @Test("are written again only when a minute of their time is gone", arguments: TestEngine.all)
  func touching(engine: TestEngine) async throws {
    try await engine.withDatabase(WebRoom.migrations) { database in
      let session = session(.staff)
      try await database.write { try SessionStore.save(session, at: start, on: $0) }
      for (seconds, isNeeded) in [(Int64(59), false), (60, true)] {
        let now = start.adding(seconds: seconds)
        let needs = try await database.read { try SessionStore.needsTouch(session, at: now, on: $0) }
        #expect(needs == isNeeded)
      }
    }
  }
}
