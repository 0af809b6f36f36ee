package import Core
package import Storage
package import Vault

/// The room Outbox: letters that leave the system after the transaction that wanted them has been committed.
///
/// The `.folder` driver of ``Mailer`` is for development. Sending over SMTP is still to come; see
/// docs/mail.md.
package enum OutboxRoom {
  package static let migrations: [Migration] = [
    Migration(
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
  ]
}

/// What becomes of a letter. `sent` rows have lost their letter; `failed` rows keep it for another try.
package enum OutboxState: String, Sendable, CaseIterable {
  case waiting, sent, failed
}

/// Puts letters into the outbox.
package enum Outbox {
  /// Puts a letter into the outbox in the caller's transaction: it leaves if, and only if, that is committed.
  ///
  /// - Parameter due: not earlier than this.
  @discardableResult
  package static func put(
    _ letter: Letter, due: Moment, on connection: any Connection, keys: ServerKeys,
    using randomness: Randomness
  ) throws -> ID<Letter> {
    let id = ID<Letter>(using: randomness)
    let sealed = try keys.sealJSON(letter, context: context(id))
    try connection.run(
      """
      INSERT INTO outbox (id, state, due_at, attempts, letter)
      VALUES (\(id), \(OutboxState.waiting), \(due), 0, \(sealed))
      """)
    return id
  }

  /// How many letters are in each state; states without letters are left out. For the operator's page.
  package static func count(on connection: any Connection) throws -> [OutboxState: Int] {
    let rows = try connection.rows("SELECT state, count(*) AS amount FROM outbox GROUP BY state")
    return Dictionary(
      uniqueKeysWithValues: try rows.map {
        (try $0.code("state", as: OutboxState.self), try $0.integer("amount"))
      })
  }

  static func context(_ id: ID<Letter>) -> String { "outbox letter \(id)" }
}
