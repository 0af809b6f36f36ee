package import Cases
package import Core
import Storage
package import Vault

/// Looks whether the history of an installation is what this program wrote.
package enum AuditVerification {
  /// - Parameters:
  ///   - published: copies of day proofs that were kept elsewhere, by the name of the file.
  ///   - tell: gets each problem when it is found.
  /// - Throws: as ``OpenInstallation/look(at:randomness:)``.
  package static func run(
    on installation: Installation, published: [(name: String, text: String)], randomness: Randomness,
    tell: (ProofProblem) -> Void
  ) async throws -> HistoryCheck.Summary {
    let open = try await OpenInstallation.look(at: installation, randomness: randomness)
    do {
      let check = HistoryCheck(database: open.database, keys: open.keys)
      let summary = try await check.run(published: published, tell: tell)
      try await open.database.close()
      return summary
    } catch {
      try await open.database.close()
      throw error
    }
  }

  /// The summary for a person.
  package static func lines(_ summary: HistoryCheck.Summary) -> [String] {
    let parts = [
      "\(summary.cases) cases", "\(summary.events) events", "\(summary.batches) day proofs",
      "\(summary.auditEntries) audit entries", "\(summary.problems) problems",
    ]
    let rest = [
      (summary.eventsWithoutHash, "events from before the chain: nothing can be told of them"),
      (summary.eventsWaiting, "events wait for the proof of their day"),
      (summary.auditEntriesWaiting, "audit entries wait to be chained"),
    ]
    return [parts.joined(separator: ", ")] + rest.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
