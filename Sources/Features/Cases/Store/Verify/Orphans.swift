import Storage
import Vault

/// Rows that hang on something that is not there: what removing leaves behind. At most a thousand of each.
enum Orphans {
  static func problems(on connection: any Connection) throws -> [ProofProblem] {
    try events(on: connection) + promises(on: connection) + leaves(on: connection) + proofs(on: connection)
  }

  private static func events(on connection: any Connection) throws -> [ProofProblem] {
    try connection.rows(
      """
      SELECT case_id, sequence FROM case_event
       WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE id = case_event.case_id)
       ORDER BY case_id, sequence LIMIT 1000
      """
    ).map {
      ProofProblem(
        .caseMissing, "case \(try $0.text("case_id")) event \(try $0.integer("sequence"))",
        "the case of this event is missing")
    }
  }

  private static func promises(on connection: any Connection) throws -> [ProofProblem] {
    try connection.rows(
      """
      SELECT case_id, number FROM promise WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE id = promise.case_id)
       ORDER BY case_id, number LIMIT 1000
      """
    ).map {
      ProofProblem(
        .caseMissing, "case \(try $0.text("case_id")) promise \(try $0.integer("number"))",
        "the case of this promise is missing")
    }
  }

  private static func leaves(on connection: any Connection) throws -> [ProofProblem] {
    try connection.rows(
      """
      SELECT case_id, sequence, batch FROM proof_leaf
       WHERE NOT EXISTS (SELECT 1 FROM case_event
                          WHERE case_event.case_id = proof_leaf.case_id
                            AND case_event.sequence = proof_leaf.sequence AND hash = event_hash)
       ORDER BY case_id, sequence LIMIT 1000
      """
    ).map { row in
      let holder = row.isNull("batch") ? "a leaf" : "proof \(try row.integer("batch"))"
      return ProofProblem(
        .leafWithoutEvent, "case \(try row.text("case_id")) event \(try row.integer("sequence"))",
        "\(holder) holds another event here, which is not there any more")
    }
  }

  private static func proofs(on connection: any Connection) throws -> [ProofProblem] {
    try connection.rows(
      """
      SELECT DISTINCT batch FROM proof_leaf
       WHERE batch IS NOT NULL AND batch > (SELECT COALESCE(MAX(number), 0) FROM proof_batch)
       ORDER BY batch LIMIT 1000
      """
    ).map {
      ProofProblem(.proofMissing, "proof \(try $0.integer("batch"))", "missing, though leaves belong to it")
    }
  }
}
