package import Core
package import Storage
package import Vault

extension CaseStore {
  /// A case with the codes of its history; nil when there is none with that id.
  ///
  /// - Parameter key: opens the content and the words too. Without it they are left out.
  /// - Throws: `VaultProblem` for a wrong key, or when somebody changed a row behind our back.
  package func load(_ id: ID<Case>, key: CaseKey? = nil, on connection: any Connection) throws -> StoredCase?
  {
    let sql: SQL = """
      SELECT register, content FROM "case" WHERE id = \(id)
      """
    guard let row = try connection.row(sql) else { return nil }
    let register = try keys.openJSON(
      CaseRegister.self, from: try row.bytes("register"), context: CaseNames.register(id))
    var content: ReportContent?
    if let key, !row.isNull("content") {
      content = try key.openJSON(from: try row.bytes("content"), context: CaseNames.content(id))
    }
    let events = try events(of: id, key: key, on: connection)
    return StoredCase(
      id: id, register: register, situation: CaseSituation(after: events), events: events, content: content)
  }

  private func events(of id: ID<Case>, key: CaseKey?, on connection: any Connection) throws -> [CaseEvent] {
    let sql: SQL = """
      SELECT sequence, happened_at, visibility, coded, words
        FROM case_event
       WHERE case_id = \(id)
       ORDER BY sequence
      """
    return try connection.rows(sql).map { row in
      let sequence = try row.integer("sequence")
      let coded = try keys.openJSON(
        CaseEvent.Coded.self, from: try row.bytes("coded"), context: CaseNames.coded(id, sequence))
      var words: [WordField: String] = [:]
      if let key, !row.isNull("words") {
        words = try key.openJSON(from: try row.bytes("words"), context: CaseNames.words(id, sequence))
      }
      return CaseEvent(
        sequence: sequence, at: try row.moment("happened_at"), visibility: try row.code("visibility"),
        coded: coded,
        words: words)
    }
  }

  /// What the student sent, as it is kept: it never changes until it is erased. Empty after that.
  package func sealedContent(of id: ID<Case>, on connection: any Connection) throws -> [UInt8] {
    let sql: SQL = """
      SELECT content FROM "case" WHERE id = \(id)
      """
    guard let row = try connection.row(sql), !row.isNull("content") else { return [] }
    return try row.bytes("content")
  }
}
