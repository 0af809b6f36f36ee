package import Core
package import Storage
import Vault

extension CaseStore {
  func sealed(_ register: CaseRegister, of id: ID<Case>) throws -> [UInt8] {
    try keys.sealJSON(register, context: CaseNames.register(id))
  }

  func insert(_ event: CaseEvent, of id: ID<Case>, key: CaseKey, on connection: any Connection) throws {
    let coded = try keys.sealJSON(event.coded, context: CaseNames.coded(id, event.sequence))
    let words =
      event.words.isEmpty ? nil : try key.sealJSON(event.words, context: CaseNames.words(id, event.sequence))
    try connection.run(
      """
      INSERT INTO case_event (case_id, sequence, happened_at, visibility, coded, words)
      VALUES (\(id), \(event.sequence), \(event.at), \(event.visibility), \(coded), \(words))
      """)
  }

  /// New ones, and those that were settled or handed on.
  func write(_ promises: [Promise], of id: ID<Case>, on connection: any Connection) throws {
    for promise in promises {
      try connection.run(
        """
        INSERT INTO promise (case_id, number, kind, opened_day, due_day, state, owner_index)
        VALUES (\(id), \(promise.number), \(promise.kind), \(promise.opened), \(promise.due),
                \(promise.state), \(names.owner(promise.owner)))
        ON CONFLICT (case_id, number) DO UPDATE SET state = excluded.state, owner_index = excluded.owner_index
        """)
    }
  }

  func version(of id: ID<Case>, on connection: any Connection) throws -> Int {
    let sql: SQL = """
      SELECT version FROM "case" WHERE id = \(id)
      """
    guard let row = try connection.row(sql) else { throw CaseProblem.notFound }
    return try row.integer("version")
  }

  /// Destroys all keys and all content of a case, for good. What remains are codes: for figures, and as proof
  /// of what was
  /// promised and kept.
  ///
  /// Backups lose the content too, when their own period ends.
  package func erase(_ id: ID<Case>, on connection: any Connection) throws {
    try connection.run("DELETE FROM case_key WHERE case_id = \(id)")
    try connection.run("DELETE FROM case_file WHERE case_id = \(id)")
    try connection.run("UPDATE case_event SET words = NULL WHERE case_id = \(id)")
    let content: SQL = """
      UPDATE "case" SET content = NULL WHERE id = \(id)
      """
    try connection.run(content)
  }
}
