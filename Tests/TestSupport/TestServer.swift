package import Core
import FileCleaning
import HTTPTypes
import Logging
package import Storage
import Synchronization
import Vault
package import Web

/// All of the program but its socket: requests go through the pipeline as they do behind Hummingbird.
package struct TestServer: Sendable {
  package let clock: MovableClock
  package let log: LogLines
  package let pipeline: RequestPipeline

  package var environment: Environment { pipeline.environment }

  /// - Parameter at: where the clock stands at first: a Monday morning.
  package init(
    _ routes: [Route], database: any Database, settings: Settings = Settings(),
    at moment: Moment = Moment(milliseconds: 1_803_891_600_000), randomness: Randomness = .seeded(11)
  ) {
    let clock = MovableClock(moment)
    let log = LogLines()
    self.clock = clock
    self.log = log
    let environment = Environment(
      clock: clock.clock, randomness: randomness, database: database,
      keys: ServerKeys(masterSecret: MasterSecret(using: .seeded(3))),
      derivation: KeyDerivation(code: .light, passphrase: .light, threads: 2), cleaner: FileCleaner(),
      limits: RequestLimits(), settings: settings)
    let logger = Logger(label: "stagekansen.test") { _ in log.handler }
    pipeline = RequestPipeline(
      table: RouteTable(routes), environment: environment, log: AccessLog(logger: logger))
  }
}

/// Everything that was logged, one text for each line, metadata included.
package final class LogLines: Sendable {
  private let kept = Mutex<[String]>([])

  package init() {}

  package var all: [String] { kept.withLock { $0 } }

  var handler: any LogHandler { Handler(lines: self) }

  fileprivate func add(_ line: String) { kept.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let lines: LogLines
    var logLevel = Logger.Level.trace
    var metadata = Logger.Metadata()

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      let words = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      lines.add("\(event.message) \(words)")
    }
  }
}
