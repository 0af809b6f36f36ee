import Accounts
import Core
import Logging
import Outbox
import Reporting
import ServiceLifecycle
import Storage
import Web

/// Removes what may not be kept any longer: sessions, invitations, drafts, reports that ended long ago.
///
/// Any number of servers may run one.
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
    let keys = environment.keys
    do {
      try await environment.database.write { connection in
        _ = try SessionStore.removeExpired(at: now, on: connection)
        try AccountsRoom.removeExpired(at: now, on: connection)
        try Outbox.removeOld(at: now, on: connection)
        try Forgetting.run(at: now, keys: keys, on: connection)
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
