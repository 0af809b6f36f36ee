package import Cases
package import Core
package import Storage
package import Vault

/// Finds the case of a receipt code. Holds a keyed hash of the code, never the code.
package enum ReceiptStore {
  static let firstTable = Migration(
    "2026-11-24.7 reporting: receipt",
    """
    CREATE TABLE receipt (
      lookup TEXT NOT NULL PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE,
      salt BYTEA NOT NULL,
      digest BYTEA NOT NULL,
      digest_salt BYTEA NOT NULL,
      statement_sealed BYTEA NOT NULL
    )
    """)

  /// What belongs to a code.
  package struct Found: Sendable {
    package let caseID: ID<Case>
    package let salt: [UInt8]
  }

  /// Nil when no report has this code.
  package static func find(lookup: String, on connection: any Connection) throws -> Found? {
    try connection.row("SELECT case_id, salt FROM receipt WHERE lookup = \(lookup)").map { row in
      Found(caseID: try row.id("case_id"), salt: try row.bytes("salt"))
    }
  }

  /// - Parameters:
  ///   - salt: of the key that the code gives.
  ///   - statement: the signed text, kept for its owner to ask for again.
  package static func insert(
    lookup: String, caseID: ID<Case>, salt: [UInt8], digest: [UInt8], digestSalt: [UInt8], statement: String,
    key: CaseKey, on connection: any Connection
  ) throws {
    let sealed = key.seal(Array(statement.utf8), context: "receipt \(caseID)")
    try connection.run(
      """
      INSERT INTO receipt (lookup, case_id, salt, digest, digest_salt, statement_sealed)
      VALUES (\(lookup), \(caseID), \(salt), \(digest), \(digestSalt), \(sealed))
      """)
  }

  /// The signed text of a case; nil when its code was never given out.
  package static func statement(of caseID: ID<Case>, key: CaseKey, on connection: any Connection) throws
    -> String?
  {
    guard let row = try connection.row("SELECT statement_sealed FROM receipt WHERE case_id = \(caseID)")
    else { return nil }
    return String(
      decoding: try key.open(row.bytes("statement_sealed"), context: "receipt \(caseID)"), as: UTF8.self)
  }

  /// After this the code opens nothing.
  package static func remove(of caseID: ID<Case>, on connection: any Connection) throws {
    try connection.run("DELETE FROM receipt WHERE case_id = \(caseID)")
  }
}
