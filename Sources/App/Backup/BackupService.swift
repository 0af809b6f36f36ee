import Core
import Logging
import ServiceLifecycle
import Storage
import Web

/// Makes a backup each night for as long as the server runs, or in the morning when it did not run at night.
///
/// Any number of servers may run one: those that share a folder make one backup together, others each their
/// own.
struct BackupService: Service {
  let plan: BackupPlan
  let environment: Environment
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await look()
        do { try await Task.sleep(for: .seconds(300)) } catch { return }
      }
    }
  }

  /// Once; a fault is logged and waits for the next time.
  func look() async {
    do {
      try PrivateFolder.make(plan.folder)
      let folder = BackupFolder(path: plan.folder)
      _ = await folder.exclusively {
        guard BackupPlan.isDue(newest: folder.entries().last?.moment, at: environment.clock.now()) else {
          return
        }
        await backUp()
      }
    } catch { logger.error("backup", metadata: ["error": "\(type(of: error))"]) }
  }

  private func backUp() async {
    let making = BackupMaking(
      database: environment.database, keys: environment.keys, key: plan.key, clock: environment.clock,
      randomness: environment.randomness)
    do {
      let report = try await making.run(to: .folder(plan.folder), keep: plan.keep)
      logger.info(
        "backup", metadata: ["count": "\(report.rows)", "duration": "\(Int(report.seconds * 1000)) ms"])
    } catch {
      logger.error("backup", metadata: ["error": "\(type(of: error))"])
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension BackupService: CustomStringConvertible {
  var description: String { "BackupService" }
}
