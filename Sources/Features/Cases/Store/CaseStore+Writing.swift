package import Core
package import Storage
import Vault

extension CaseStore {
  func sealed(_ register: CaseRegister, of id: ID<Case>) throws -> [UInt8] {
    try keys.sealJSON(register, context: CaseNames.register(id))
  }

  /// What is kept of an event, with its place in the chain of the case.
  ///
  /// - Parameter previous: the hash of the event before, or ``EventChain/start(of:content:)``.
  func sealed(_ event: CaseEvent, of id: ID<Case>, key: CaseKey?, after previous: [UInt8]) throws
    -> ChainedEvent
  {
    if key == nil, !event.words.isEmpty { throw CaseProblem.needsKey }
    let coded = try keys.sealJSON(event.coded, context: CaseNames.coded(id, event.sequence))
    let words =
      event.words.isEmpty ? nil : try key?.sealJSON(event.words, context: CaseNames.words(id, event.sequence))
    let row = SealedEvent(
      sequence: event.sequence, at: event.at, visibility: event.visibility.rawValue, coded: coded,
      words: words,
      wordsDigest: words.map(ProofHash.plain))
    return ChainedEvent(row: row, hash: row.hash(after: previous, in: id))
  }

  /// Keeps an event, and its hash as a leaf of the next day's proof.
  func insert(_ event: ChainedEvent, of id: ID<Case>, on connection: any Connection) throws {
    let row = event.row
    try connection.run(
      """
      INSERT INTO case_event (case_id, sequence, happened_at, visibility, coded, words, words_digest, hash)
      VALUES (\(id), \(row.sequence), \(row.at), \(row.visibility), \(row.coded), \(row.words),
              \(row.wordsDigest), \(event.hash))
      """)
    try connection.run(
      """
      INSERT INTO proof_leaf (event_hash, case_id, sequence)
      VALUES (\(event.hash), \(id), \(row.sequence))
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
    try connection.run("DELETE FROM case_escrow WHERE case_id = \(id)")
    try connection.run("DELETE FROM case_file WHERE case_id = \(id)")
    try connection.run("UPDATE case_event SET words = NULL WHERE case_id = \(id)")
    let content: SQL = """
      UPDATE "case" SET content = NULL WHERE id = \(id)
      """
    try connection.run(content)
  }
}
