import Cases
package import Core
package import Storage
package import Vault

/// Removes what may not be kept any longer; the sweeper calls it.
package enum Forgetting {
  /// Drafts without a session, drafts whose days are over, and reports that ended two years ago.
  package static func run(at now: Moment, keys: ServerKeys, on connection: any Connection) throws {
    try DraftFileStore.removeOrphans(on: connection)
    try SavedDraftStore.removeExpired(at: now, on: connection)
    let limit = now.day.adding(days: -CaseStore.retentionDays)
    for id in try CaseStore(keys: keys).eraseEnded(before: limit, on: connection) {
      try ReceiptStore.remove(of: id, on: connection)
    }
  }
}
