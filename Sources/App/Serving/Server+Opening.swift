package import Core
import FileCleaning
package import Vault
import Web

extension Server {
  /// Opens the installation and makes everything that pages use.
  ///
  /// - Parameter derivation: lighter than usual for made-up accounts only.
  /// - Throws: as ``OpenInstallation/open(_:clock:randomness:)``.
  package static func open(
    _ configuration: Configuration, isDemo: Bool, clock: Clock, randomness: Randomness,
    derivation: KeyDerivation
  ) async throws -> Server {
    let installation = configuration.installation
    let open = try await OpenInstallation.open(installation, clock: clock, randomness: randomness)
    let cleaning = CleaningProcess()
    let environment = Environment(
      clock: clock, randomness: randomness, database: open.database, keys: open.keys, derivation: derivation,
      cleaner: FileCleaner(cleanPDF: { bytes throws(FileRefusal) in try cleaning.clean(bytes) }),
      limits: RequestLimits(), settings: configuration.settings(isDemo: isDemo))
    return Server(
      environment, mailer: configuration.mailer, backups: isDemo ? nil : configuration.backupPlan,
      logger: JSONLog.standardError("stagekansen", clock: clock))
  }
}
