import Audit
import Core
package import Storage
package import Vault

/// Looks whether the history in a database is what this program wrote: the events of every case, the proofs
/// of the days, the audit log. Changes nothing, and needs memory for a few cases and one day only.
package struct HistoryCheck: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let casesAtOnce: Int

  package init(database: any Database, keys: ServerKeys, casesAtOnce: Int = 100) {
    self.database = database
    self.keys = keys
    self.casesAtOnce = casesAtOnce
  }

  /// What was looked at.
  package struct Summary: Sendable, Equatable {
    package var cases = 0
    package var events = 0
    /// From before the chain: nothing can be told of them.
    package var eventsWithoutHash = 0
    /// Not in the proof of a day yet.
    package var eventsWaiting = 0
    package var batches = 0
    package var auditEntries = 0
    /// Not in the chain yet.
    package var auditEntriesWaiting = 0
    package var problems = 0
  }

  /// - Parameters:
  ///   - published: copies of proofs that were kept elsewhere, by the name of the file.
  ///   - tell: gets each problem when it is found.
  package func run(
    published: [(name: String, text: String)] = [], tell: (ProofProblem) -> Void
  ) async throws -> Summary {
    var problems = 0
    func report(_ found: [ProofProblem]) {
      problems += found.count
      found.forEach(tell)
    }
    var summary = try await cases(report)
    report(try await database.read { try Orphans.problems(on: $0) })
    let proofs = try await walk(DayProofVerifier(keys: keys), report) { try $0.next(on: $1) }
    summary.batches = proofs.count
    let audit = try await walk(AuditChainVerifier(keys: keys, heads: proofs.auditHeads), report) {
      try $0.next(on: $1)
    }
    (summary.auditEntries, summary.auditEntriesWaiting) = (audit.count, audit.waiting)
    for copy in published { report(try await check(copy)) }
    summary.problems = problems
    return summary
  }

  private func cases(_ report: ([ProofProblem]) -> Void) async throws -> Summary {
    let verifier = CaseVerifier(keys: keys)
    var summary = Summary()
    var cursor = ""
    while true {
      let page = try await database.read { [cursor, casesAtOnce] connection in
        try CaseRecord.page(after: cursor, limit: casesAtOnce, on: connection)
      }
      guard let last = page.last else { return summary }
      cursor = last.id.text
      for record in page {
        let result = verifier.verify(record)
        report(result.problems)
        summary.cases += 1
        summary.events += record.events.count
        summary.eventsWithoutHash += result.withoutHash
        summary.eventsWaiting += record.events.count { $0.leaf?.isWaiting == true }
      }
    }
  }

  /// Takes a walker to its end, each step on one consistent state of the data.
  private func walk<Walker: Sendable>(
    _ walker: Walker, _ report: ([ProofProblem]) -> Void,
    step: @escaping @Sendable (inout Walker, any Connection) throws -> [ProofProblem]?
  ) async throws -> Walker {
    var walker = walker
    while true {
      let (after, found) = try await database.read { [walker] connection in
        var next = walker
        let found = try step(&next, connection)
        return (next, found)
      }
      walker = after
      guard let found else { return walker }
      report(found)
    }
  }

  /// A copy must be signed, and be the proof of that number to the last byte.
  private func check(_ copy: (name: String, text: String)) async throws -> [ProofProblem] {
    guard let proof = try? DayProof.verify(text: copy.text, publicKey: keys.receiptSigner.publicKey) else {
      return [ProofProblem(.publishedDiffers, copy.name, "not a proof that this server signed")]
    }
    let kept = try await database.read { try DayProofStore.proof(proof.number, on: $0) }
    if kept?.statement == copy.text { return [] }
    let words = kept == nil ? "is missing here" : "was signed twice: here it is another"
    return [ProofProblem(.publishedDiffers, copy.name, "proof \(proof.number) \(words)")]
  }
}
