import Core
package import Storage
package import Vault

/// The chain over the audit log. It grows behind the log, so that staff who read at the same time do not
/// wait for each other; an entry is chained within seconds.
///
/// Each link is made with the server's key: a thief of the database can't make a new chain.
package enum AuditChain {
  static let tables = Migration(
    "2026-11-25.34 audit: chain",
    """
    CREATE TABLE audit_link (
      position BIGINT PRIMARY KEY,
      entry_sequence BIGINT NOT NULL UNIQUE,
      hash BYTEA NOT NULL
    )
    """,
    """
    -- only sqlite
    CREATE TRIGGER audit_link_not_changed BEFORE UPDATE ON audit_link
    BEGIN SELECT RAISE(ABORT, 'links are not changed'); END
    """,
    """
    -- only sqlite
    CREATE TRIGGER audit_link_not_removed BEFORE DELETE ON audit_link
    BEGIN SELECT RAISE(ABORT, 'links are not removed'); END
    """,
    """
    -- only postgresql
    CREATE TRIGGER audit_link_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
       FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_kept()
    """)

  /// Chains the entries that are not in the chain yet.
  ///
  /// To be called in ``Database/exclusively(_:)``.
  ///
  /// - Parameter all: looks back to the first entry; else over the last ten thousand, which is enough for
  ///   entries that were committed out of order.
  /// - Returns: how many were chained.
  @discardableResult
  package static func extend(all: Bool = false, on connection: any Connection, keys: ServerKeys) throws -> Int
  {
    var last = try lastLink(on: connection)
    let newest = try connection.row("SELECT MAX(entry_sequence) AS newest FROM audit_link")
    let chained = try newest.flatMap { $0.isNull("newest") ? nil : try $0.integer("newest") } ?? 0
    let rows = try connection.rows(
      """
      SELECT audit_entry.sequence, at, action, organisation_index, object_index, sealed
        FROM audit_entry LEFT JOIN audit_link ON entry_sequence = audit_entry.sequence
       WHERE position IS NULL AND audit_entry.sequence > \(all ? 0 : chained - 10_000)
       ORDER BY audit_entry.sequence LIMIT \(atOnce)
      """)
    for row in rows {
      let hash = try ChainedEntry(row).link(after: last.hash, keys: keys)
      last = (last.position + 1, hash)
      try connection.run(
        """
        INSERT INTO audit_link (position, entry_sequence, hash)
        VALUES (\(last.position), \(try row.integer("sequence")), \(hash))
        """)
    }
    return rows.count == atOnce ? rows.count + (try extend(all: all, on: connection, keys: keys)) : rows.count
  }

  /// Rows held in memory.
  private static let atOnce = 5_000

  /// Whether there is an entry after the last one in the chain; a cheap question.
  package static func isBehind(on connection: any Connection) throws -> Bool {
    try connection.row(
      """
      SELECT sequence FROM audit_entry
       WHERE sequence > (SELECT COALESCE(MAX(entry_sequence), 0) FROM audit_link) LIMIT 1
      """) != nil
  }

  /// The newest link; nil when there is none.
  package static func head(on connection: any Connection) throws -> [UInt8]? {
    let last = try lastLink(on: connection)
    return last.position == 0 ? nil : last.hash
  }

  /// What the first link is chained to.
  static let start = ProofHash.of([], as: "audit log")

  private static func lastLink(on connection: any Connection) throws -> (position: Int, hash: [UInt8]) {
    let row = try connection.row("SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1")
    return try row.map { (try $0.integer("position"), try $0.bytes("hash")) } ?? (0, start)
  }
}

/// What a link is made over.
struct ChainedEntry: Sendable {
  private let digest: [UInt8]

  /// - Parameters:
  ///   - row: of `audit_entry`.
  ///   - sequence: another than the row's own, to see whether it was moved.
  init(_ row: Row, sequence: Int? = nil) throws {
    func text(_ column: String) throws -> [UInt8]? {
      row.isNull(column) ? nil : Array(try row.text(column).utf8)
    }
    digest = ProofHash.of(
      [
        ProofHash.bytes(of: Int64(try sequence ?? row.integer("sequence"))),
        ProofHash.bytes(of: try row.moment("at").milliseconds), try text("action"),
        try text("organisation_index"), try text("object_index"),
        ProofHash.plain(try row.bytes("sealed")),
      ], as: "audit entry")
  }

  func link(after previous: [UInt8], keys: ServerKeys) -> [UInt8] {
    keys.authenticate(previous + digest, purpose: "audit chain")
  }
}
