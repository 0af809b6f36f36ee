package import Core
package import Storage
package import Texts
package import Vault

/// Where a student wants to hear that something is new. Kept apart from the case: no page reads it, only the
/// letter is made from it.
package struct AlertAddressStore: Sendable {
  static let firstTable = Migration(
    "2026-11-24.4 cases: alert address",
    """
    CREATE TABLE alert_address (
      case_index TEXT PRIMARY KEY,
      sealed BYTEA NOT NULL
    )
    """)

  private let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// What is sealed.
  private struct Content: Codable {
    let mail: String
    let language: Language
  }

  /// Keeps an address, or takes the place of the one before.
  ///
  /// - Parameter language: the one the student reads; the letter is written in it.
  package func put(_ mail: String, language: Language, for id: ID<Case>, on connection: any Connection) throws
  {
    let sealed = try keys.sealJSON(Content(mail: mail, language: language), context: context(id))
    try connection.run(
      """
      INSERT INTO alert_address (case_index, sealed) VALUES (\(index(id)), \(sealed))
      ON CONFLICT (case_index) DO UPDATE SET sealed = excluded.sealed
      """)
  }

  package func remove(of id: ID<Case>, on connection: any Connection) throws {
    try connection.run("DELETE FROM alert_address WHERE case_index = \(index(id))")
  }

  /// Whether there is one. What it is, stays inside this room's notices.
  package func exists(for id: ID<Case>, on connection: any Connection) throws -> Bool {
    try connection.row("SELECT case_index FROM alert_address WHERE case_index = \(index(id))") != nil
  }

  func address(of id: ID<Case>, on connection: any Connection) throws -> (mail: String, language: Language)? {
    guard let row = try connection.row("SELECT sealed FROM alert_address WHERE case_index = \(index(id))")
    else {
      return nil
    }
    let content = try keys.openJSON(Content.self, from: try row.bytes("sealed"), context: context(id))
    return (content.mail, content.language)
  }

  /// Its own index: the table alone does not say which case a row belongs to.
  private func index(_ id: ID<Case>) -> String { keys.blindIndex(.address, of: id.text) }

  private func context(_ id: ID<Case>) -> String { "alert_address/\(id)" }
}
