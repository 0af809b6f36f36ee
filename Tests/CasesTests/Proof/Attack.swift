import Core
import Storage
import Testing
import Vault

@testable import Cases

/// One way to rewrite history, and what must be found of it.
struct Attack: Sendable, CustomTestStringConvertible {
  let name: String
  /// Every kind that is found; no other.
  let kinds: Set<ProofProblem.Kind>
  /// Stands in one of the lines.
  let words: String
  let work: @Sendable (Chronicle, any Connection) throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ kinds: Set<ProofProblem.Kind>, _ words: String,
    work: @escaping @Sendable (Chronicle, any Connection) throws -> Void
  ) {
    self.name = name
    self.kinds = kinds
    self.words = words
    self.work = work
  }

  /// Changes one event of case `a`.
  private static func event(
    _ sequence: Int, _ change: SQL, _ kinds: Set<ProofProblem.Kind>, _ words: String
  ) -> Attack {
    Attack("event \(sequence): \(change.text)", kinds, words) { history, connection in
      try connection.run(
        "UPDATE case_event SET \(change) WHERE case_id = \(history.a.id) AND sequence = \(sequence)")
    }
  }

  private static func removal(of sequence: Int, _ words: String) -> Attack {
    Attack("remove event \(sequence)", [.eventMissing, .leafWithoutEvent], words) { history, connection in
      try connection.run("DELETE FROM case_event WHERE case_id = \(history.a.id) AND sequence = \(sequence)")
    }
  }

  private static func caseRow(_ change: SQL, _ kinds: Set<ProofProblem.Kind>, _ words: String) -> Attack {
    Attack("case: \(change.text)", kinds, words) { history, connection in
      let sql: SQL = """
        UPDATE "case" SET \(change) WHERE id = \(history.a.id)
        """
      try connection.run(sql)
    }
  }

  private static let junk = [UInt8](repeating: 7, count: 300)

  static let columns: [Attack] = [
    event(3, "happened_at = happened_at + 1", [.eventChanged], "event 3: changed: happened_at or coded"),
    event(1, "happened_at = happened_at + 1", [.eventChanged], "event 1: changed: happened_at, coded or"),
    event(
      9, "happened_at = happened_at - 1", [.eventChanged], "event 9: changed: happened_at"),
    event(3, "visibility = 'internal'", [.eventChanged], "event 3: changed: visibility"),
    event(3, "visibility = 'nobody'", [.eventChanged], "event 3: changed: visibility"),
    event(3, "coded = \(junk)", [.eventChanged], "event 3: changed: coded"),
    event(2, "words = \(junk)", [.eventChanged], "event 2: changed: words"),
    event(2, "words = NULL", [.wordsMissing], "event 2: words erased though"),
    event(2, "words_digest = NULL", [.eventChanged], "event 2: changed: words_digest"),
    event(2, "words_digest = \(junk)", [.eventChanged], "event 2: changed: words_digest"),
    event(3, "hash = \(junk)", [.eventChanged, .leafWithoutEvent], "event 3: changed: hash"),
    event(9, "hash = \(junk)", [.eventChanged, .leafWithoutEvent], "event 9: changed: hash"),
    event(3, "hash = NULL", [.eventChanged, .leafWithoutEvent], "event 3: changed: hash"),
    event(
      9, "sequence = 11", [.eventMissing, .eventReordered, .leafWithoutEvent], "events 9 to 10: missing"),
  ]

  static let removals: [Attack] = [
    removal(of: 1, "event 1: missing"), removal(of: 4, "event 4: missing"),
    removal(of: 9, "event 9: missing"),
    Attack(
      "remove the last event and set the version back", [.eventMissing, .columnDiffers, .leafWithoutEvent],
      "version is 8, in the register 9"
    ) { history, connection in
      try connection.run("DELETE FROM case_event WHERE case_id = \(history.a.id) AND sequence = 9")
      let sql: SQL = """
        UPDATE "case" SET version = 8, next_due_day = next_due_day - 1 WHERE id = \(history.a.id)
        """
      try connection.run(sql)
    },
    Attack("put a case back to a backup", [.leafWithoutEvent], "proof 2 holds another event here") {
      try $0.rollBack(on: $1)
      try $1.run("DELETE FROM proof_leaf WHERE batch IS NULL")
    },
    Attack("put a case back to a backup, leaves and all", [.rootDiffers], "proof 3: leaves or audit head") {
      try $0.rollBack(on: $1)
      try $1.run("DELETE FROM proof_leaf WHERE case_id = \($0.a.id) AND sequence > 6")
    },
    Attack("remove a whole case", [.leafWithoutEvent], "event 3: proof 1 holds another event here") {
      for table in ["case_event", "promise", "case_key", "case_exclusion", "case_file", "case_escrow"] {
        try $1.run("DELETE FROM \(SQL(stringLiteral: table)) WHERE case_id = \($0.b.id)")
      }
      let sql: SQL = """
        DELETE FROM "case" WHERE id = \($0.b.id)
        """
      try $1.run(sql)
    },
    Attack("remove a case and leave its events", [.caseMissing], "event 2: the case of this event is missing")
    {
      for table in ["case_event", "promise", "case_key", "case_exclusion", "case_file", "case_escrow"] {
        try $1.run(SQL(stringLiteral: "CREATE TABLE free AS SELECT * FROM \(table)"))
        try $1.run(SQL(stringLiteral: "DROP TABLE \(table)"))
        try $1.run(SQL(stringLiteral: "ALTER TABLE free RENAME TO \(table)"))
      }
      let sql: SQL = """
        DELETE FROM "case" WHERE id = \($0.b.id)
        """
      try $1.run(sql)
    },
  ]

  static let insertions: [Attack] = [
    Attack("exchange two events", [.eventReordered, .leafWithoutEvent], "event 3: reordered: holds what") {
      for (from, to) in [(3, 99), (4, 3), (99, 4)] {
        try $1.run("UPDATE case_event SET sequence = \(to) WHERE case_id = \($0.a.id) AND sequence = \(from)")
      }
    },
    Attack("exchange what two events hold", [.eventReordered], "event 4: reordered: holds what belongs") {
      let rows = try $1.rows(
        "SELECT coded FROM case_event WHERE case_id = \($0.a.id) AND sequence IN (3, 4) ORDER BY sequence")
      for (sequence, row) in zip([4, 3], rows) {
        let coded = try row.bytes("coded")
        try $1.run(
          "UPDATE case_event SET coded = \(coded) WHERE case_id = \($0.a.id) AND sequence = \(sequence)")
      }
    },
    Attack("add a forged event", [.eventInserted], "event 10: inserted: made without") {
      try $0.forge(10, on: $1)
    },
    Attack(
      "forge the last event, chain and leaf", [.eventChanged, .leafWithoutEvent],
      "event 9: changed: coded, without"
    ) {
      try $1.run("DELETE FROM case_event WHERE case_id = \($0.a.id) AND sequence = 9")
      try $0.forge(9, on: $1)
    },
    Attack("copy an event from another case", [.eventInserted], "inserted: a copy of event 2 of case") {
      try $1.run(
        """
        INSERT INTO case_event (case_id, sequence, happened_at, visibility, coded, words, words_digest, hash)
        SELECT \($0.a.id), 10, happened_at, visibility, coded, words, words_digest, hash
          FROM case_event WHERE case_id = \($0.b.id) AND sequence = 2
        """)
    },
  ]

  static let cases: [Attack] =
    [
      caseRow("content = \(junk)", [.contentChanged], "content changed"),
      caseRow("content = NULL", [.contentMissing], "content erased though the case has not ended"),
      caseRow("content_digest = \(junk)", [.contentChanged], "the digest of the content was changed"),
      caseRow(
        "content = \(junk), content_digest = \(ProofHash.plain(junk))", [.eventChanged],
        "or the content before it"),
      caseRow("state = 'closed'", [.columnDiffers], "state is not what the events give"),
      caseRow("owner_index = 'x'", [.columnDiffers], "owner_index is not what"),
      caseRow("outside_index = 'x'", [.columnDiffers], "outside_index is not what"),
      caseRow("next_due_day = NULL", [.columnDiffers], "next_due_day is not what"),
      caseRow("received_day = 1", [.columnDiffers], "received_day is not what"),
      caseRow("version = 12", [.columnDiffers], "version is 12, in the register 9"),
      caseRow("team_index = 'x'", [.columnDiffers], "team_index is not that of the register"),
      caseRow("organisation_index = 'x'", [.columnDiffers], "organisation_index is not that of the register"),
      caseRow("register = \(junk)", [.registerChanged], "the register was made without the key"),
      Attack("an old register", [.columnDiffers, .eventInserted], "event 7: not in the register") {
        let sql: SQL = """
          UPDATE "case" SET register = \($0.earlier.register) WHERE id = \($0.a.id)
          """
        try $1.run(sql)
      },
    ] + promises

  private static let promises: [Attack] = [
    ("UPDATE promise SET state = 'waived'", "promise 1: state not what the events give"),
    ("UPDATE promise SET due_day = due_day + 1", "promise 1: due_day not what"),
    ("UPDATE promise SET owner_index = 'x'", "promise 1: owner_index not what"),
    ("DELETE FROM promise", "promise 1: missing"),
    ("UPDATE promise SET number = 40", "promise 40: made by no"),
  ].map { statement, words in
    Attack(statement, [.promiseDiffers], words) {
      try $1.run("\(SQL(stringLiteral: statement)) WHERE case_id = \($0.a.id) AND number = 1")
    }
  }

  static let proofs: [Attack] = [
    ("DELETE FROM proof_leaf WHERE batch IS NULL", [.leafMissing], "event 9: no leaf"),
    (
      "DELETE FROM proof_leaf WHERE batch = 2", [.leafMissing, .rootDiffers], "proof 2: leaves or audit head"
    ),
    ("UPDATE proof_leaf SET batch = NULL WHERE batch = 3", [.rootDiffers], "proof 3: leaves or audit head"),
    ("UPDATE proof_leaf SET batch = 3 WHERE batch IS NULL", [.rootDiffers], "proof 3: leaves or audit head"),
    (
      "UPDATE proof_batch SET statement = REPLACE(statement, 'Bladeren: 256', 'Bladeren: 512') WHERE number = 2",
      [.signatureWrong, .proofChainBroken], "proof 2: not signed by this server"
    ),
    (
      "UPDATE proof_batch SET statement = (SELECT statement FROM proof_batch WHERE number = 2) WHERE number = 3",
      [.proofChanged, .proofChainBroken, .rootDiffers], "proof 3: number or days are not those"
    ),
    (
      "UPDATE proof_batch SET first_day = first_day - 1 WHERE number = 3", [.proofChanged],
      "proof 3: number or"
    ),
    ("DELETE FROM proof_batch WHERE number = 1", [.proofMissing], "proof 1: missing"),
    ("DELETE FROM proof_batch WHERE number = 2", [.proofMissing], "proof 2: missing"),
    ("DELETE FROM proof_batch WHERE number = 3", [.proofMissing], "proof 3: missing, though leaves"),
    (
      "UPDATE proof_batch SET audit_head = event_hash FROM proof_leaf WHERE number = 1 AND batch = 2",
      [.rootDiffers, .auditHeadMissing], "proof 1: holds a head of the audit log that is not in its chain"
    ),
  ].map(statement)

  private static func statement(_ attack: (String, Set<ProofProblem.Kind>, String)) -> Attack {
    Attack(attack.0, attack.1, attack.2) { try $1.run(SQL(stringLiteral: attack.0)) }
  }

  static let audit: [Attack] =
    [
      (
        "UPDATE audit_entry SET at = at + 1 WHERE sequence = 2", [.auditEntryChanged],
        "audit entry 2: changed"
      ),
      (
        "UPDATE audit_entry SET action = 'case.listed' WHERE sequence = 2", [.auditEntryChanged],
        "entry 2: changed"
      ),
      (
        "UPDATE audit_entry SET object_index = NULL WHERE sequence = 2", [.auditEntryChanged],
        "entry 2: changed"
      ),
      (
        "UPDATE audit_entry SET organisation_index = 'x' WHERE sequence = 2", [.auditEntryChanged],
        "entry 2: ch"
      ),
      (
        "UPDATE audit_entry SET sealed = coded FROM case_event WHERE audit_entry.sequence = 2 AND case_event.sequence = 5",
        [.auditEntryChanged], "audit entry 2: changed"
      ),
      ("DELETE FROM audit_entry WHERE sequence = 1", [.auditEntryMissing], "audit entry 1: missing"),
      (
        "UPDATE audit_entry SET at = at + 1 WHERE sequence = 5", [.auditEntryInserted],
        "audit entry 5: made without"
      ),
      ("DELETE FROM audit_link WHERE position = 2", [.auditLinkMissing], "audit link 2: missing"),
      (
        "DELETE FROM audit_link WHERE position = 4", [.auditHeadMissing],
        "proof 3: holds a head of the audit log"
      ),
    ].map(statement) + [
      Attack(
        "exchange two audit entries", [.auditEntryReordered], "audit entry 2: stands at the place of entry 3"
      ) {
        let rows = try $1.rows(
          """
          SELECT at, action, organisation_index, object_index, sealed FROM audit_entry
           WHERE sequence IN (2, 3) ORDER BY sequence
          """)
        for (sequence, row) in zip([3, 2], rows) {
          try $1.run(
            """
            UPDATE audit_entry SET at = \(try row.moment("at")), action = \(try row.text("action")),
                   organisation_index = \(try row.text("organisation_index")),
                   object_index = \(try row.text("object_index")), sealed = \(try row.bytes("sealed"))
             WHERE sequence = \(sequence)
            """)
        }
      },
      Attack("remove the last audit entries with their links", [.auditHeadMissing], "proof 3: holds a head") {
        try $1.run("DELETE FROM audit_entry WHERE sequence >= 4")
        try $1.run("DELETE FROM audit_link WHERE position >= 4")
      },
      Attack("copy an audit entry", [.auditEntryInserted], "a copy of entry 1") {
        try $1.run(
          """
          INSERT INTO audit_entry (at, action, organisation_index, object_index, sealed)
          SELECT at, action, organisation_index, object_index, sealed FROM audit_entry WHERE sequence = 1
          """)
      },
    ]
}

extension Chronicle {
  /// Case `a` as it was after its sixth event.
  func rollBack(on connection: any Connection) throws {
    try connection.run("DELETE FROM case_event WHERE case_id = \(a.id) AND sequence > 6")
    let sql: SQL = """
      UPDATE "case"
         SET state = \(earlier.state), version = \(earlier.version), owner_index = \(earlier.owner),
             next_due_day = \(earlier.nextDue), register = \(earlier.register)
       WHERE id = \(a.id)
      """
    try connection.run(sql)
    try connection.run("DELETE FROM promise WHERE case_id = \(a.id)")
    for promise in earlier.promises {
      try connection.run(
        """
        INSERT INTO promise (case_id, number, kind, opened_day, due_day, state, owner_index)
        VALUES (\(a.id), \(promise.number), \(promise.kind), \(promise.opened), \(promise.due),
                \(promise.state), \(promise.ownerIndex))
        """)
    }
  }

  /// An event with a right hash and a leaf, as far as can be without a key.
  func forge(_ sequence: Int, on connection: any Connection) throws {
    let last = try connection.row(
      "SELECT hash FROM case_event WHERE case_id = \(a.id) AND sequence = \(sequence - 1)")
    let row = SealedEvent(
      sequence: sequence, at: Sent.noon("2027-03-05"), visibility: "reporter",
      coded: [UInt8](repeating: 1, count: 300), words: nil, wordsDigest: nil)
    let hash = row.hash(after: try last?.bytes("hash") ?? [], in: a.id)
    try CaseStore(keys: keys).insert(ChainedEvent(row: row, hash: hash), of: a.id, on: connection)
  }
}
