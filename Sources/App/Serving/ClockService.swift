import Accounts
import Cases
import Core
import Logging
import ServiceLifecycle
import Storage

/// Runs the clock of the cases for as long as the server runs.
struct ClockService: Service {
  let cases: CaseClock
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var rounds = 0
      while !Task.isCancelled {
        let isBusy = await round(findingOrphans: rounds % 60 == 0)
        rounds += 1
        if isBusy { continue }
        do { try await Task.sleep(for: .seconds(30)) } catch { return }
      }
    }
  }

  /// Once; a fault is logged and waits for the next time.
  ///
  /// - Returns: whether there may be more to do at once.
  private func round(findingOrphans: Bool) async -> Bool {
    do {
      if findingOrphans { try await cases.findOrphans() }
      let round = try await cases.tick()
      for fault in round.faults { logger.error("clock", metadata: ["error": "\(fault)"]) }
      return round.looked > 0
    } catch {
      logger.error("clock", metadata: ["error": "\(type(of: error))"])
      return false
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension ClockService: CustomStringConvertible {
  var description: String { "ClockService" }
}
