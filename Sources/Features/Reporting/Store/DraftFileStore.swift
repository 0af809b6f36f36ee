import Core
package import Storage
package import Vault

/// Files that came with a draft, cleaned, sealed like the draft itself.
package enum DraftFileStore {
  static let firstTable = Migration(
    "2026-11-24.6 reporting: draft_file",
    """
    CREATE TABLE draft_file (
      lookup TEXT NOT NULL,
      number BIGINT NOT NULL,
      sealed BYTEA NOT NULL,
      PRIMARY KEY (lookup, number)
    )
    """)

  /// How many files a draft has.
  package static func count(of lookup: String, on connection: any Connection) throws -> Int {
    try connection.row("SELECT COUNT(*) AS files FROM draft_file WHERE lookup = \(lookup)")?.integer("files")
      ?? 0
  }

  package static func add(_ file: DraftFile, to token: SessionToken, on connection: any Connection) throws {
    let last = try connection.row(
      "SELECT COALESCE(MAX(number), 0) AS last FROM draft_file WHERE lookup = \(token.lookup)")
    let sealed = try token.secret.sealJSON(file, context: "draft file")
    try connection.run(
      """
      INSERT INTO draft_file (lookup, number, sealed)
      VALUES (\(token.lookup), \((try last?.integer("last") ?? 0) + 1), \(sealed))
      """)
  }

  /// The files in the order in which they were added.
  package static func all(of token: SessionToken, on connection: any Connection) throws -> [(
    number: Int, file: DraftFile
  )] {
    try connection.rows(
      "SELECT number, sealed FROM draft_file WHERE lookup = \(token.lookup) ORDER BY number"
    ).map { row in
      (
        try row.integer("number"),
        try token.secret.openJSON(DraftFile.self, from: row.bytes("sealed"), context: "draft file")
      )
    }
  }

  package static func remove(_ number: Int, of lookup: String, on connection: any Connection) throws {
    try connection.run("DELETE FROM draft_file WHERE lookup = \(lookup) AND number = \(number)")
  }

  package static func removeAll(of lookup: String, on connection: any Connection) throws {
    try connection.run("DELETE FROM draft_file WHERE lookup = \(lookup)")
  }

  /// Takes away the files of drafts whose session has ended.
  package static func removeOrphans(on connection: any Connection) throws {
    try connection.run("DELETE FROM draft_file WHERE lookup NOT IN (SELECT lookup FROM session)")
  }
}
