import Core
import Storage
import Vault

/// Goes through the proofs of the days, first to last, and makes each of them again.
struct DayProofVerifier: Sendable {
  let keys: ServerKeys
  private(set) var count = 0
  /// The heads of the audit chain that the proofs hold, with the number of the proof.
  private(set) var auditHeads: [[UInt8]: Int] = [:]
  private var last: (number: Int, lastDay: Day, digest: [UInt8])?

  init(keys: ServerKeys) { self.keys = keys }

  /// The problems of the next proofs; nil after the last one.
  mutating func next(limit: Int = 50, on connection: any Connection) throws -> [ProofProblem]? {
    let rows = try connection.rows(
      """
      SELECT number, first_day, last_day, audit_head, statement FROM proof_batch
       WHERE number > \(last?.number ?? 0) ORDER BY number LIMIT \(limit)
      """)
    if rows.isEmpty { return nil }
    return try rows.flatMap { try verify($0, on: connection) }
  }

  private mutating func verify(_ row: Row, on connection: any Connection) throws -> [ProofProblem] {
    let number = try row.integer("number")
    let statement = try row.text("statement")
    let (firstDay, lastDay) = (try row.day("first_day"), try row.day("last_day"))
    let auditHead = row.isNull("audit_head") ? nil : try row.bytes("audit_head")
    let place = "proof \(number)"
    let expected = (last?.number ?? 0) + 1
    var problems: [ProofProblem] = []
    if number > expected {
      let lost = number == expected + 1 ? "proof \(expected)" : "proofs \(expected) to \(number - 1)"
      problems.append(ProofProblem(.proofMissing, lost, "missing"))
    }
    if let proof = try? DayProof.verify(text: statement, publicKey: keys.receiptSigner.publicKey) {
      if proof.number != number || proof.firstDay != firstDay || proof.lastDay != lastDay {
        problems.append(ProofProblem(.proofChanged, place, "number or days are not those that were signed"))
      }
      if number == expected, !follows(proof) {
        problems.append(ProofProblem(.proofChainBroken, place, "does not follow on the proof before it"))
      }
      let leaves = try Self.leaves(of: number, on: connection)
      let tree = DayTree(number: number, events: leaves, auditHead: auditHead, keys: keys)
      if tree.root != proof.root || tree.leaves.count != proof.size {
        problems.append(
          ProofProblem(.rootDiffers, place, "leaves or audit head are not those that were signed"))
      }
    } else {
      problems.append(ProofProblem(.signatureWrong, place, "not signed by this server, or changed"))
    }
    count += 1
    if let auditHead { auditHeads[auditHead] = number }
    last = (number, lastDay, DayProof.digest(ofFile: statement))
    return problems
  }

  private func follows(_ proof: DayProof) -> Bool {
    guard let last else { return proof.previous == DayProof.noPrevious }
    return proof.previous == last.digest && proof.firstDay == last.lastDay.adding(days: 1)
      && proof.lastDay >= proof.firstDay
  }

  private static func leaves(of number: Int, on connection: any Connection) throws -> [[UInt8]] {
    try connection.rows("SELECT event_hash FROM proof_leaf WHERE batch = \(number)").map {
      try $0.bytes("event_hash")
    }
  }
}
