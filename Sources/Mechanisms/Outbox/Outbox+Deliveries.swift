package import Core
package import Storage
package import Vault

/// How it stands with a letter. Neither the address nor the words.
package struct Delivery: Sendable, Equatable {
  package let id: ID<Letter>
  package let purpose: LetterPurpose
  package let state: OutboxState
  package let created: Moment
  /// Nil before the first attempt.
  package let lastAttempt: Moment?
  package let attempts: Int
  /// The code of the last problem, such as `550`; nil when there was none.
  package let problem: String?

  package init(
    id: ID<Letter>, purpose: LetterPurpose, state: OutboxState, created: Moment, lastAttempt: Moment?,
    attempts: Int, problem: String?
  ) {
    (self.id, self.purpose, self.state, self.created) = (id, purpose, state, created)
    (self.lastAttempt, self.attempts, self.problem) = (lastAttempt, attempts, problem)
  }

  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), purpose: try row.code("purpose"), state: try row.code("state"),
      created: try row.moment("created_at"),
      lastAttempt: row.isNull("last_attempt_at") ? nil : try row.moment("last_attempt_at"),
      attempts: try row.integer("attempts"), problem: row.isNull("problem") ? nil : try row.text("problem"))
  }

  fileprivate static let columns: SQL = "id, purpose, state, created_at, last_attempt_at, attempts, problem"
}

extension Outbox {
  /// The letters about something, such as a case, the newest first.
  package static func deliveries(about id: String, on connection: any Connection, keys: ServerKeys) throws
    -> [Delivery]
  {
    try connection.rows(
      """
      SELECT \(Delivery.columns) FROM outbox WHERE about_index = \(index(about: id, keys))
       ORDER BY created_at DESC, id
      """
    ).map(Delivery.init)
  }

  /// Letters of an organisation that were given up, the newest first.
  ///
  /// - Parameter hidden: ids of what the reader may not know about; letters about these are left out.
  package static func failed(
    in organisation: String, except hidden: [String] = [], limit: Int, on connection: any Connection,
    keys: ServerKeys
  ) throws -> [Delivery] {
    try connection.rows(
      """
      SELECT \(Delivery.columns) FROM outbox
       WHERE organisation_index = \(index(organisation: organisation, keys)) AND state = \(OutboxState.failed)
         AND (about_index IS NULL OR NOT (about_index IN (\(list: indexes(hidden, keys)))))
       ORDER BY created_at DESC, id LIMIT \(limit)
      """
    ).map(Delivery.init)
  }

  /// How many letters of an organisation are in each state; states without letters are left out.
  ///
  /// - Parameter hidden: as of ``failed(in:except:limit:on:keys:)``.
  package static func count(
    of organisation: String, except hidden: [String] = [], on connection: any Connection, keys: ServerKeys
  ) throws -> [OutboxState: Int] {
    try counts(
      connection.rows(
        """
        SELECT state, count(*) AS amount FROM outbox
         WHERE organisation_index = \(index(organisation: organisation, keys))
           AND (about_index IS NULL OR NOT (about_index IN (\(list: indexes(hidden, keys)))))
         GROUP BY state
        """))
  }

  /// Puts a letter that was given up back to waiting, due now. It stays the same letter with the same id, so
  /// that a copy that arrived after all can be known by its Message-ID.
  ///
  /// - Returns: whether there was such a letter; pressing twice does nothing the second time.
  @discardableResult
  package static func resend(_ id: ID<Letter>, at now: Moment, on connection: any Connection) throws -> Bool {
    try connection.run(
      """
      UPDATE outbox SET state = \(OutboxState.waiting), attempts = 0, due_at = \(now)
       WHERE id = \(id) AND state = \(OutboxState.failed)
      """) == 1
  }

  /// Days that the row of a letter that was sent is kept: who asks whether a mail went out, asks before.
  package static let sentDays = 90
  /// Days that a letter that was given up is kept, with its sealed address.
  package static let failedDays = 365

  /// Removes the rows of letters that were dealt with long ago.
  ///
  /// - Returns: how many.
  @discardableResult
  package static func removeOld(at now: Moment, on connection: any Connection) throws -> Int {
    let sent = now.adding(seconds: -Int64(sentDays) * 86_400)
    let failed = now.adding(seconds: -Int64(failedDays) * 86_400)
    return try connection.run(
      """
      DELETE FROM outbox
       WHERE (state = \(OutboxState.sent) AND coalesce(last_attempt_at, created_at) < \(sent))
          OR (state = \(OutboxState.failed) AND coalesce(last_attempt_at, created_at) < \(failed))
      """)
  }

  /// An empty list would compare with nothing, which is neither true nor false.
  private static func indexes(_ hidden: [String], _ keys: ServerKeys) -> [String] {
    hidden.isEmpty ? ["-"] : hidden.map { index(about: $0, keys) }
  }
}
