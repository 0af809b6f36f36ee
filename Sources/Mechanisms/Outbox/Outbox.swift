package import Core
package import Storage
package import Vault

/// The room Outbox: letters that leave the system after the transaction that wanted them has been committed.
///
/// How they leave is the business of a ``Mailer``; see docs/mail.md.
package enum OutboxRoom {
  package static let migrations: [Migration] = [firstTable, deliveries]

  private static let firstTable = Migration(
    "2026-11-24.1 outbox: letters",
    """
    CREATE TABLE outbox (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
      due_at BIGINT NOT NULL,
      attempts BIGINT NOT NULL,
      problem TEXT,
      letter BYTEA,
      CONSTRAINT outbox_letter_kept CHECK (state = 'sent' OR letter IS NOT NULL)
    )
    """,
    "CREATE INDEX outbox_by_due ON outbox (due_at) WHERE state = 'waiting'")

  private static let deliveries = Migration(
    "2026-11-25.20 outbox: what a letter is for, whom and what it is about",
    "ALTER TABLE outbox ADD COLUMN created_at BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN purpose TEXT NOT NULL DEFAULT 'other'",
    "ALTER TABLE outbox ADD COLUMN about_index TEXT",
    "ALTER TABLE outbox ADD COLUMN organisation_index TEXT",
    "ALTER TABLE outbox ADD COLUMN last_attempt_at BIGINT",
    // The nearest that is known of letters from before.
    "UPDATE outbox SET created_at = due_at",
    "CREATE INDEX outbox_by_about ON outbox (about_index) WHERE about_index IS NOT NULL",
    """
    CREATE INDEX outbox_by_organisation ON outbox (organisation_index, state)
     WHERE organisation_index IS NOT NULL
    """)
}

/// What becomes of a letter. `sent` rows have lost their letter; `failed` rows keep it for another try.
package enum OutboxState: String, Sendable, CaseIterable {
  case waiting, sent, failed
}

/// What a letter is for. The raw values stand in the database: add, never change.
package enum LetterPurpose: String, Sendable, CaseIterable {
  /// Tells a student that something is new.
  case reporterNotice = "reporter_notice"
  /// Tells members of a team that there is work.
  case staffAlert = "staff_alert"
  /// Tells who stands above a team that something was left undone.
  case escalation
  case other
}

/// Puts letters into the outbox.
package enum Outbox {
  /// Puts a letter into the outbox in the caller's transaction: it leaves if, and only if, that is committed.
  ///
  /// - Parameters:
  ///   - about: the id of what it is about, such as a case's; ``deliveries(about:on:keys:)`` asks by that.
  ///   - organisation: the id of who wants to hear when it fails. Both are kept as blind indexes.
  ///   - due: not earlier than this.
  ///   - now: when it is put; nil for the moment it is due.
  @discardableResult
  package static func put(
    _ letter: Letter, purpose: LetterPurpose = .other, about: String? = nil, organisation: String? = nil,
    at now: Moment? = nil, due: Moment, on connection: any Connection, keys: ServerKeys,
    using randomness: Randomness
  ) throws -> ID<Letter> {
    let id = ID<Letter>(using: randomness)
    let sealed = try keys.sealJSON(letter, context: context(id))
    try connection.run(
      """
      INSERT INTO outbox
        (id, state, due_at, attempts, letter, created_at, purpose, about_index, organisation_index)
      VALUES (\(id), \(OutboxState.waiting), \(due), 0, \(sealed), \(now ?? due), \(purpose),
              \(about.map { index(about: $0, keys) }), \(organisation.map { index(organisation: $0, keys) }))
      """)
    return id
  }

  /// How many letters are in each state; states without letters are left out. For the operator's page.
  package static func count(on connection: any Connection) throws -> [OutboxState: Int] {
    try counts(connection.rows("SELECT state, count(*) AS amount FROM outbox GROUP BY state"))
  }

  static func counts(_ rows: [Row]) throws -> [OutboxState: Int] {
    Dictionary(
      uniqueKeysWithValues: try rows.map {
        (try $0.code("state", as: OutboxState.self), try $0.integer("amount"))
      })
  }

  static func context(_ id: ID<Letter>) -> String { "outbox letter \(id)" }

  /// Its own index: the table alone does not say which rows elsewhere a letter belongs to.
  static func index(about id: String, _ keys: ServerKeys) -> String { keys.blindIndex(.letter, of: id) }

  static func index(organisation id: String, _ keys: ServerKeys) -> String {
    keys.blindIndex(.letter, of: "organisation/\(id)")
  }
}
