package import Core
import Outbox
import Storage
import Vault
import Web

/// A demo that is ready to be served.
package struct DemoRun: Sendable {
  package let server: Server
  package let card: DemoCard
  package let mailFolder: String

  /// Lighter than for real accounts (128 MiB), so that sixteen of them are made in a moment. The data are
  /// made up.
  private static let accountCost = ScryptCost(rounds: 1 << 12)

  /// Opens the made-up data in the folder `demo` of the configured one, and makes them first when they are
  /// not of this seed and
  /// day.
  ///
  /// - Parameter until: the day on which the demo is looked at.
  /// - Throws: ``DemoNeedsEmptyDatabase``, and what opening an installation throws.
  package static func prepare(
    _ configuration: Configuration, seed: UInt64, until: Day, clock: Clock, count: Int = 200
  ) async throws -> DemoRun {
    var configuration = configuration
    configuration.folder += "/demo"
    // Made-up people have made-up addresses, and some of these exist.
    configuration.mail = .folder
    let folder = DemoFolder(path: configuration.folder)
    let kept = folder.card(seed: seed, until: until)
    if kept == nil { try folder.empty() }
    let derivation = KeyDerivation(passphrase: accountCost)
    let server = try await Server.open(
      configuration, isDemo: true, clock: clock, randomness: .live, derivation: derivation)
    let mailFolder = configuration.installation.mailFolder
    if let kept { return DemoRun(server: server, card: kept, mailFolder: mailFolder) }
    let card = try await fill(server, DemoPlan(seed: seed, until: until, count: count))
    try folder.keep(card)
    return DemoRun(server: server, card: card, mailFolder: mailFolder)
  }

  private static func fill(_ server: Server, _ plan: DemoPlan) async throws -> DemoCard {
    let environment = server.environment
    let isEmpty = try await environment.database.read { connection in
      try connection.row("SELECT id FROM organisation") == nil
    }
    guard isEmpty else { throw DemoNeedsEmptyDatabase() }
    return try await DemoBuilder(
      database: environment.database, keys: environment.keys, derivation: environment.derivation
    ).build(plan)
  }
}

/// The server's database holds something that is not this demo; it is never emptied.
package struct DemoNeedsEmptyDatabase: Error, Equatable {}
