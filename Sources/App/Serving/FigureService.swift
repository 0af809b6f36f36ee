import Cases
import Logging
import ServiceLifecycle

/// Makes the figures of each day, for as long as the server runs. Any number of servers may run one.
struct FigureService: Service {
  let job: FigureJob
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await work()
        do { try await Task.sleep(for: .seconds(60)) } catch { return }
      }
    }
  }

  /// Once; a fault is logged and waits for the next time.
  private func work() async {
    do {
      try await job.run()
    } catch {
      logger.error("figures", metadata: ["error": "\(type(of: error))"])
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension FigureService: CustomStringConvertible {
  var description: String { "FigureService" }
}
