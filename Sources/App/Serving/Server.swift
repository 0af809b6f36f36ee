import Cases
import Core
import Foundation
package import Logging
package import Outbox
import ServiceLifecycle
import Storage
import UnixSignals
import Vault
package import Web

/// The running program: web pages, letters, the proofs of days, the removal of what has expired, backups.
package struct Server: Sendable {
  package let environment: Environment
  private let mailer: Mailer
  private let backups: BackupPlan?
  private let logger: Logger

  /// - Parameter backups: nil when the server makes none by itself.
  package init(
    _ environment: Environment, mailer: Mailer, backups: BackupPlan? = nil, logger: Logger
  ) {
    self.environment = environment
    self.mailer = mailer
    self.backups = backups
    self.logger = logger
  }

  /// Runs until SIGTERM or SIGINT; then requests under way have ten seconds to end. Closes the database at
  /// the end.
  ///
  /// - Parameter onReady: called with the port once the server takes requests.
  package func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
    OpenFiles.raiseLimit()
    let pipeline = RequestPipeline(
      table: RouteTable(RouteList.all), environment: environment, log: AccessLog(logger: logger))
    var libraryLogger = JSONLog.standardError("library", clock: environment.clock)
    libraryLogger.logLevel = .warning
    let web = WebServer(pipeline: pipeline).service(logger: libraryLogger, onReady: onReady)
    let sweeper = Sweeper(environment: environment, logger: logger)
    let proofs = ProofService(environment: environment, logger: logger)
    let nightly = backups.map { BackupService(plan: $0, environment: environment, logger: logger) }
    let services: [(any Service)?] = [web, letters(), sweeper, proofs, clock(), figures(), nightly]
    let group = ServiceGroup(configuration: groupConfiguration(of: services.compactMap { $0 }))
    do {
      try await group.run()
    } catch {
      try await environment.database.close()
      throw error
    }
    try await environment.database.close()
  }

  private func groupConfiguration(of services: [any Service]) -> ServiceGroupConfiguration {
    var libraryLogger = JSONLog.standardError("library", clock: environment.clock)
    libraryLogger.logLevel = .error
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: libraryLogger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    configuration.maximumCancellationDuration = .seconds(2)
    return configuration
  }

  private func clock() -> ClockService {
    let cases = CaseClock(
      database: environment.database, keys: environment.keys, clock: environment.clock,
      randomness: environment.randomness)
    return ClockService(cases: cases, logger: logger)
  }

  private func figures() -> FigureService {
    let job = FigureJob(
      database: environment.database, keys: environment.keys, clock: environment.clock,
      countsSynthetic: environment.settings.isDemo)
    return FigureService(job: job, logger: logger)
  }

  private func letters() -> LetterService {
    let worker = OutboxWorker(
      database: environment.database, keys: environment.keys, mailer: mailer, clock: environment.clock)
    return LetterService(worker: worker, logger: logger)
  }
}
