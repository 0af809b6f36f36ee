import Audit
import Core
import Organisations
import Storage
import TestSupport
import Vault

@testable import Cases

/// Two cases, three proofs of days and an audit log, in a real database.
///
/// Case `a` has nine events: 1 to 6 in proof 1, 7 in proof 2, 8 in proof 3, 9 in none yet. Case `b` has
/// three, in proof 1. Of five audit entries one is not chained.
struct Chronicle {
  let keys: ServerKeys
  let database: any Database
  let a: Sent
  let b: Sent
  /// Case `a` after its sixth event, as a thief has it from a backup.
  let earlier: Snapshot

  /// What an old backup holds of a case, apart from its events.
  struct Snapshot {
    let state: String
    let version: Int
    let nextDue: Day?
    let owner: String?
    let register: [UInt8]
    let promises: [PromiseRecord]
  }

  static let migrations = School.migrations + AuditRoom.migrations

  static func on(_ engine: TestEngine, _ work: (Chronicle) async throws -> Void) async throws {
    try await engine.withDatabase(migrations) { try await work(try await Chronicle(on: $0)) }
  }

  private init(on database: any Database) async throws {
    self.database = database
    keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
    let school = try await School("school-a", keys: keys, seed: 2, on: database)
    let chantal = school.actor("chantal")
    a = try await Sent(to: school, on: database, consents: [.companyWithName])
    b = try await Sent(to: school, on: database)
    for (name, actor) in [
      (.recognise, chantal), (.recordConversation, chantal), (.setPlan, chantal), (.changeWishes, .reporter),
      (.approachCompanyWithName, chantal),
    ] as [(ActionName, CaseActor)] {
      try await a.perform(Commands.complete(name, date: Day("2027-03-04")), by: actor, on: database)
    }
    try await b.perform(Commands.complete(.takeOver), by: chantal, on: database)
    try await b.perform(Commands.complete(.writeMessage), by: .reporter, on: database)
    earlier = try await Self.snapshot(of: a.id, on: database)
    try await look(3)
    try await prove("2027-03-02")
    for day in ["2027-03-05", "2027-03-06"] {
      try await a.perform(Commands.complete(.writeMessage), by: .reporter, on: database)
      try await look(day == "2027-03-05" ? 1 : 0)
      try await prove(day)
    }
    try await a.perform(Commands.complete(.writeMessage), by: .reporter, on: database)
    try await look(1)
  }

  private func look(_ count: Int) async throws {
    let bram = AuditEntry.Actor(id: "bram", name: "Bram de Wit", role: "coordinator")
    for number in 0..<count {
      let at = Sent.noon("2027-03-01").adding(seconds: Int64(number))
      let entry = AuditEntry(at: at, .caseRead, by: bram, in: "school", about: "case \(number)")
      try await database.write { [keys] in try AuditLog.append(entry, on: $0, keys: keys) }
    }
  }

  /// What the worker does on a day.
  @discardableResult
  func prove(_ day: String) async throws -> DayProof? {
    let today = Day(day) ?? Day(number: 0)
    return try await database.exclusively { [keys] connection in
      try AuditChain.extend(all: true, on: connection, keys: keys)
      let head = try AuditChain.head(on: connection)
      return try DayProofStore(keys: keys).make(on: today, auditHead: head, on: connection)
    }
  }

  /// All problems, and what was looked at.
  func check(
    _ published: [(name: String, text: String)] = []
  ) async throws -> (problems: [ProofProblem], summary: HistoryCheck.Summary) {
    var problems: [ProofProblem] = []
    let check = HistoryCheck(database: database, keys: keys, casesAtOnce: 1)
    let summary = try await check.run(published: published) { problems.append($0) }
    return (problems, summary)
  }

  private static func snapshot(of id: ID<Case>, on database: any Database) async throws -> Snapshot {
    let record = try await database.read { try CaseRecord.page(after: "", limit: 9, on: $0) }
      .first { $0.id == id }
    guard let record else { throw CaseProblem.notFound }
    return Snapshot(
      state: record.state, version: record.version, nextDue: record.nextDue, owner: record.ownerIndex,
      register: record.register, promises: record.promises)
  }
}

extension Chronicle {
  /// What somebody does who may do anything with the database, and has no key.
  func attack(_ work: @escaping @Sendable (any Connection) throws -> Void) async throws {
    let isServer = database.dialect == .postgresql
    try await database.write { connection in
      for (table, names) in isServer ? Self.serverTriggers : Self.fileTriggers {
        for name in names {
          try connection.run(
            SQL(stringLiteral: isServer ? "DROP TRIGGER \(name) ON \(table)" : "DROP TRIGGER \(name)"))
        }
      }
      try work(connection)
    }
  }

  private static let fileTriggers: [(String, [String])] = [
    "case_event", "proof_leaf", "proof_batch", "audit_entry", "audit_link",
  ].map { ($0, ["\($0)_not_removed", "\($0)_not_changed"]) }

  private static let serverTriggers: [(String, [String])] = [
    ("case_event", ["case_event_kept", "case_event_not_emptied"]),
    ("proof_leaf", ["proof_leaf_kept", "proof_leaf_not_emptied"]),
    ("proof_batch", ["proof_batch_kept"]), ("audit_entry", ["audit_entry_kept"]),
    ("audit_link", ["audit_link_kept"]),
  ]
}
