import Accounts
import Core
import Logging
import Reporting
import ServiceLifecycle
import Storage
import Web

/// Removes what has expired: sessions, invitations, drafts and their files. Any number of servers may run one.
struct Sweeper: Service {
  let environment: Environment
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await sweep()
        do { try await Task.sleep(for: .seconds(600)) } catch { return }
      }
    }
  }

  /// Once; a fault is logged and waits for the next time.
  func sweep() async {
    let now = environment.clock.now()
    do {
      try await environment.database.write { connection in
        _ = try SessionStore.removeExpired(at: now, on: connection)
        try InvitationStore.removeExpired(at: now, on: connection)
        try SavedDraftStore.removeExpired(at: now, on: connection)
        try DraftFileStore.removeOrphans(on: connection)
      }
    } catch {
      logger.error("sweep", metadata: ["error": "\(type(of: error))"])
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension Sweeper: CustomStringConvertible {
  var description: String { "Sweeper" }
}
