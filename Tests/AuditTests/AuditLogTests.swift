import Audit
import Core
import Storage
import TestSupport
import Testing
import Vault

@Suite("The audit log") struct AuditLogTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
  private let bram = AuditEntry.Actor(id: "bram", name: "Bram de Wit", role: "coordinator")
  private let chantal = AuditEntry.Actor(id: "chantal", name: "Chantal Mol", role: "desk_owner")

  private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  @Test("tells the student who looked, once per member and day", arguments: TestEngine.all)
  func looks(engine: TestEngine) async throws {
    let first = try moment("2027-03-01T09:00:00Z")
    let next = try moment("2027-03-02T09:00:00Z")
    try await engine.withDatabase(AuditRoom.migrations) { database in
      try await database.write { connection in
        for entry in [
          AuditEntry(at: first, .caseRead, by: bram, in: "school", about: "case 1"),
          AuditEntry(at: first.adding(seconds: 60), .caseRead, by: bram, in: "school", about: "case 1"),
          AuditEntry(at: first.adding(seconds: 90), .fileRead, by: chantal, in: "school", about: "case 1"),
          AuditEntry(at: next, .caseRead, by: bram, in: "school", about: "case 1"),
          AuditEntry(at: next, .caseRead, by: bram, in: "school", about: "case 2"),
          AuditEntry(at: next, .accessRefused, by: chantal, in: "school", about: "case 1"),
        ] { try AuditLog.append(entry, on: connection, keys: keys) }
      }
      let looks = try await database.read { try AuditLog.looks(at: "case 1", on: $0, keys: keys) }
      #expect(
        looks == [
          Look(day: first.day, role: "coordinator", member: "bram"),
          Look(day: first.day, role: "desk_owner", member: "chantal"),
          Look(day: next.day, role: "coordinator", member: "bram"),
        ])
    }
  }

  @Test("lists an organisation's entries page by page, and only its own", arguments: TestEngine.all)
  func pages(engine: TestEngine) async throws {
    let at = try moment("2027-03-01T09:00:00Z")
    let own = (0..<5).map {
      AuditEntry(at: at.adding(seconds: $0), .memberInvited, by: chantal, in: "a", about: "m\($0)")
    }
    try await engine.withDatabase(AuditRoom.migrations) { database in
      try await database.write { connection in
        for entry in own {
          try AuditLog.append(entry, on: connection, keys: keys)
          try AuditLog.append(AuditEntry(at: at, .signInFailed, by: nil, in: "b"), on: connection, keys: keys)
          try AuditLog.append(
            AuditEntry(at: at, .caseRead, by: bram, about: "hidden"), on: connection, keys: keys)
        }
      }
      let pages = try await database.read { connection in
        let first = try AuditLog.entries(of: "a", limit: 3, on: connection, keys: keys)
        let last = first.last?.sequence
        return first + (try AuditLog.entries(of: "a", before: last, limit: 3, on: connection, keys: keys))
      }
      #expect(pages.map(\.entry) == own.reversed())
    }
  }

  @Test("holds no word that tells who, what or where", arguments: TestEngine.all)
  func sealedWords(engine: TestEngine) async throws {
    let entry = AuditEntry(
      at: try moment("2027-03-01T09:00:00Z"), .caseRead, by: bram, in: "organisationcanary",
      about: "objectcanary")
    try await engine.withDatabase(AuditRoom.migrations) { database in
      try await database.write { try AuditLog.append(entry, on: $0, keys: keys) }
      let row = try #require(
        try await database.read {
          try $0.row("SELECT organisation_index, object_index, sealed FROM audit_entry")
        })
      let kept =
        try row.text("organisation_index") + row.text("object_index")
        + String(decoding: row.bytes("sealed"), as: UTF8.self)
      for word in ["organisationcanary", "objectcanary", "bram", "Bram de Wit", "coordinator"] {
        #expect(!kept.contains(word))
      }
    }
  }

  @Test(
    "can't be changed, thinned out or emptied", arguments: TestEngine.all,
    ["UPDATE audit_entry SET action = 'case.listed'", "DELETE FROM audit_entry"] as [SQL])
  func appendOnly(engine: TestEngine, change: SQL) async throws {
    let entry = AuditEntry(at: try moment("2027-03-01T09:00:00Z"), .caseRead, by: bram, about: "case")
    try await engine.withDatabase(AuditRoom.migrations) { database in
      try await database.write { try AuditLog.append(entry, on: $0, keys: keys) }
      await #expect(throws: StorageProblem.self) { try await database.write { try $0.run(change) } }
      let looks = try await database.read { try AuditLog.looks(at: "case", on: $0, keys: keys) }
      #expect(looks.count == 1)
    }
  }

  @Test("shows when somebody gave an entry another time in the database", arguments: TestEngine.all)
  func tied(engine: TestEngine) async throws {
    let at = try moment("2027-03-01T09:00:00Z")
    try await engine.withDatabase(AuditRoom.migrations) { database in
      try await database.write { connection in
        try AuditLog.append(
          AuditEntry(at: at, .caseRead, by: bram, about: "case"), on: connection, keys: keys)
        try connection.run(
          """
          INSERT INTO audit_entry (at, action, organisation_index, object_index, sealed)
          SELECT at + 1, action, organisation_index, object_index, sealed FROM audit_entry
          """)
      }
      await #expect(throws: VaultProblem.self) {
        try await database.read { try AuditLog.looks(at: "case", on: $0, keys: keys) }
      }
    }
  }

  @Test("has the schema that was looked at", arguments: TestEngine.all)
  func schema(engine: TestEngine) async throws {
    try await engine.withDatabase(AuditRoom.migrations) { database in
      expectGolden("audit-schema-\(engine.rawValue).txt", try await database.schemaDescription())
    }
  }
}
