package import Core
package import Storage
package import Vault

/// The proofs of the days: made once a day over all that was recorded, and published.
package struct DayProofStore: Sendable {
  let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// Whether a day has passed that has no proof yet.
  package static func isDue(on today: Day, on connection: any Connection) throws -> Bool {
    guard let last = try last(on: connection) else { return true }
    return last.lastDay < today.adding(days: -1)
  }

  /// Makes the proof of all days that have passed since the last one: over every event that has no proof yet.
  /// A day without events has a proof too, so that a missing day can't hide anything.
  ///
  /// To be called in ``Database/exclusively(_:)``: several servers then make one proof.
  ///
  /// - Parameters:
  ///   - auditHead: the newest hash of the audit chain, if there is one.
  /// - Returns: nil when there is one already.
  package func make(
    on today: Day, auditHead: [UInt8]?, on connection: any Connection
  ) throws -> DayProof? {
    let yesterday = today.adding(days: -1)
    let last = try Self.last(on: connection)
    if let last, last.lastDay >= yesterday { return nil }
    let number = (last?.number ?? 0) + 1
    // Marks and reads in one statement: an event that comes in between waits for the next proof.
    let leaves = try connection.rows(
      "UPDATE proof_leaf SET batch = \(number) WHERE batch IS NULL RETURNING event_hash")
    let tree = DayTree(
      number: number, events: try leaves.map { try $0.bytes("event_hash") }, auditHead: auditHead, keys: keys)
    let firstDay = last.map { $0.lastDay.adding(days: 1) } ?? yesterday
    let proof = DayProof(
      number: number, firstDay: firstDay, lastDay: yesterday, size: tree.leaves.count, root: tree.root,
      previous: last.map { DayProof.digest(ofFile: $0.statement) } ?? DayProof.noPrevious)
    try connection.run(
      """
      INSERT INTO proof_batch (number, first_day, last_day, audit_head, statement)
      VALUES (\(number), \(firstDay), \(yesterday), \(auditHead), \(keys.receiptSigner.sign(proof)))
      """)
    return proof
  }

  /// A proof as it stands in its row.
  package struct Kept: Sendable {
    package let number: Int
    package let firstDay: Day
    package let lastDay: Day
    /// The signed file.
    package let statement: String
  }

  /// The newest first.
  ///
  /// - Parameter number: older ones than this; nil begins with the newest.
  package static func page(
    before number: Int? = nil, limit: Int, on connection: any Connection
  ) throws -> [Kept] {
    try connection.rows(
      """
      SELECT number, first_day, last_day, statement FROM proof_batch
       WHERE number < \(number ?? .max) ORDER BY number DESC LIMIT \(limit)
      """
    ).map(kept)
  }

  package static func proof(_ number: Int, on connection: any Connection) throws -> Kept? {
    try page(before: number + 1, limit: 1, on: connection).first { $0.number == number }
  }

  /// The proof that covers a day.
  package static func proof(of day: Day, on connection: any Connection) throws -> Kept? {
    try connection.row(
      """
      SELECT number, first_day, last_day, statement FROM proof_batch
       WHERE last_day >= \(day) AND first_day <= \(day) ORDER BY last_day LIMIT 1
      """
    ).map(kept)
  }

  private static func last(on connection: any Connection) throws -> Kept? {
    try page(limit: 1, on: connection).first
  }

  private static func kept(_ row: Row) throws -> Kept {
    Kept(
      number: try row.integer("number"), firstDay: try row.day("first_day"), lastDay: try row.day("last_day"),
      statement: try row.text("statement"))
  }
}
