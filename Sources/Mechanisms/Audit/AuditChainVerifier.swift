package import Storage
package import Vault

/// Goes along the chain of the audit log, first to last.
package struct AuditChainVerifier: Sendable {
  private let keys: ServerKeys
  /// Heads that the proofs of days hold and that were not met yet, with the number of the proof.
  private var heads: [[UInt8]: Int]
  /// Entries in the chain.
  package private(set) var count = 0
  /// Entries that are not in the chain yet.
  package private(set) var waiting = 0
  private var position = 0
  private var previous = AuditChain.start
  private var misfits: [Misfit] = []
  private var isAtEnd = false

  /// A link that is not over the entry it names.
  private struct Misfit {
    let sequence: Int
    let previous: [UInt8]
    let hash: [UInt8]
    let row: Row
  }

  package init(keys: ServerKeys, heads: [[UInt8]: Int]) {
    self.keys = keys
    self.heads = heads
  }

  /// The problems of the next links, and at the end of what is not in the chain; nil after that.
  package mutating func next(limit: Int = 1000, on connection: any Connection) throws -> [ProofProblem]? {
    if isAtEnd { return nil }
    let rows = try connection.rows(
      """
      SELECT position, entry_sequence, hash,
             audit_entry.sequence AS sequence, at, action, organisation_index, object_index, sealed
        FROM audit_link LEFT JOIN audit_entry ON audit_entry.sequence = entry_sequence
       WHERE position > \(position) ORDER BY position LIMIT \(limit)
      """)
    if !rows.isEmpty { return try rows.flatMap { try verify($0) } }
    isAtEnd = true
    let lost = heads.values.sorted().map {
      ProofProblem(.auditHeadMissing, "proof \($0)", "holds a head of the audit log that is not in its chain")
    }
    return try misfitProblems() + lost + unchained(on: connection) + copies(on: connection)
  }

  private mutating func verify(_ row: Row) throws -> [ProofProblem] {
    let hash = try row.bytes("hash")
    let sequence = try row.integer("entry_sequence")
    var problems: [ProofProblem] = []
    let next = try row.integer("position")
    let isAfterGap = next > position + 1
    if isAfterGap {
      problems.append(
        ProofProblem(.auditLinkMissing, "audit link \(position + 1)", "missing, up to link \(next)"))
    }
    if row.isNull("sequence") {
      problems.append(ProofProblem(.auditEntryMissing, "audit entry \(sequence)", "missing"))
    } else if !isAfterGap, try ChainedEntry(row).link(after: previous, keys: keys) != hash {
      misfits.append(Misfit(sequence: sequence, previous: previous, hash: hash, row: row))
    }
    heads[hash] = nil
    (position, previous) = (next, hash)
    count += 1
    return problems
  }

  /// Entries that were exchanged are told apart from entries that were changed.
  private func misfitProblems() throws -> [ProofProblem] {
    let few = misfits.prefix(100)
    return try misfits.map { misfit in
      let place = "audit entry \(misfit.sequence)"
      let other = try few.first {
        let entry = try ChainedEntry($0.row, sequence: misfit.sequence)
        return $0.sequence != misfit.sequence && entry.link(after: misfit.previous, keys: keys) == misfit.hash
      }
      guard let other else { return ProofProblem(.auditEntryChanged, place, "changed, or its link was") }
      return ProofProblem(.auditEntryReordered, place, "stands at the place of entry \(other.sequence)")
    }
  }

  /// Entries that were written since the chain was made longer: they must at least be ours.
  private mutating func unchained(on connection: any Connection) throws -> [ProofProblem] {
    var (problems, last): ([ProofProblem], Int) = ([], 0)
    while true {
      let rows = try connection.rows(
        """
        SELECT audit_entry.sequence AS sequence, at, action, object_index, sealed
          FROM audit_entry LEFT JOIN audit_link ON entry_sequence = audit_entry.sequence
         WHERE position IS NULL AND audit_entry.sequence > \(last)
         ORDER BY audit_entry.sequence LIMIT 5000
        """)
      guard let end = rows.last else { return problems }
      last = try end.integer("sequence")
      waiting += rows.count
      for row in rows where try !AuditLog.isOurs(row, keys: keys) {
        let place = "audit entry \(try row.integer("sequence"))"
        problems.append(ProofProblem(.auditEntryInserted, place, "made without the key of this server"))
      }
    }
  }

  /// No two entries seal to the same bytes.
  private func copies(on connection: any Connection) throws -> [ProofProblem] {
    try connection.rows(
      """
      SELECT MIN(sequence) AS first, MAX(sequence) AS last FROM audit_entry
       GROUP BY sealed HAVING COUNT(*) > 1 ORDER BY 1 LIMIT 1000
      """
    ).map {
      ProofProblem(
        .auditEntryInserted, "audit entry \(try $0.integer("last"))",
        "a copy of entry \(try $0.integer("first"))")
    }
  }
}
