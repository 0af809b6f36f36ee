import Logging
import Outbox
import ServiceLifecycle

/// Delivers letters for as long as the server runs.
struct LetterService: Service {
  let worker: OutboxWorker
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      do {
        try await worker.run(every: .seconds(5), logger: logger)
      } catch is CancellationError {
        return
      }
    }
  }
}

/// The library describes its services in words: without this, by everything that they hold.
extension LetterService: CustomStringConvertible {
  var description: String { "LetterService" }
}
