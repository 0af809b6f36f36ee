package import Core
package import Storage
package import Vault

/// Drafts that were put away under a code: the form and its files, sealed with a key that only the code
/// gives.
package enum SavedDraftStore {
  static let firstTable = Migration(
    "2026-11-24.8 reporting: saved_draft",
    """
    CREATE TABLE saved_draft (
      lookup TEXT NOT NULL PRIMARY KEY,
      salt BYTEA NOT NULL,
      expires_at BIGINT NOT NULL,
      sealed BYTEA NOT NULL
    )
    """,
    "CREATE INDEX saved_draft_by_expiry ON saved_draft (expires_at)")

  /// How long a draft waits, in days.
  package static let days = 30

  /// The last day on which a draft that is put away now can still be opened; until midnight.
  package static func lastDay(from now: Moment) -> Day { now.day.adding(days: days) }

  /// What is put away.
  package struct Content: Codable, Sendable {
    package var draft: Draft
    package var files: [DraftFile]
  }

  package struct Found: Sendable {
    package let salt: [UInt8]
    let sealed: [UInt8]

    package func open(with key: SymmetricSecret) throws -> Content {
      try key.openJSON(Content.self, from: sealed, context: "saved draft")
    }
  }

  package static func insert(
    _ content: Content, lookup: String, salt: [UInt8], key: SymmetricSecret, at now: Moment,
    on connection: any Connection
  ) throws {
    let end = Amsterdam.start(of: lastDay(from: now).adding(days: 1))
    let sealed = try key.sealJSON(content, context: "saved draft")
    try connection.run(
      """
      INSERT INTO saved_draft (lookup, salt, expires_at, sealed)
      VALUES (\(lookup), \(salt), \(end), \(sealed))
      """)
  }

  /// Nil when no draft waits under this code, or no longer.
  package static func find(lookup: String, at now: Moment, on connection: any Connection) throws -> Found? {
    try connection.row(
      "SELECT salt, sealed FROM saved_draft WHERE lookup = \(lookup) AND expires_at > \(now)"
    ).map { row in
      Found(salt: try row.bytes("salt"), sealed: try row.bytes("sealed"))
    }
  }

  package static func remove(lookup: String, on connection: any Connection) throws {
    try connection.run("DELETE FROM saved_draft WHERE lookup = \(lookup)")
  }

  package static func removeExpired(at now: Moment, on connection: any Connection) throws {
    try connection.run("DELETE FROM saved_draft WHERE expires_at <= \(now)")
  }
}
