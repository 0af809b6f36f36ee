import Audit
import Cases
import Core
import Logging
import ServiceLifecycle
import Storage
import Web

/// Chains the audit log, every few seconds, and makes the proof of each day that has passed.
///
/// Any number of servers may run one.
struct ProofService: Service {
  let environment: Environment
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await work()
        do { try await Task.sleep(for: .seconds(5)) } catch { return }
      }
    }
  }

  /// Once; a fault is logged and waits for the next time.
  func work() async {
    do {
      try await Self.work(environment)
    } catch {
      logger.error("proof", metadata: ["error": "\(type(of: error))"])
    }
  }

  /// Asks first, so that a server at rest writes nothing.
  static func work(_ environment: Environment) async throws {
    let (today, keys, database) = (environment.clock.today, environment.keys, environment.database)
    let (isDue, isBehind) = try await database.read { connection in
      (try DayProofStore.isDue(on: today, on: connection), try AuditChain.isBehind(on: connection))
    }
    guard isDue || isBehind else { return }
    try await database.exclusively { connection in
      try AuditChain.extend(all: isDue, on: connection, keys: keys)
      guard isDue else { return }
      let head = try AuditChain.head(on: connection)
      _ = try DayProofStore(keys: keys).make(on: today, auditHead: head, on: connection)
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension ProofService: CustomStringConvertible {
  var description: String { "ProofService" }
}
