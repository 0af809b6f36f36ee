import Accounts
import Cases
package import Core
import Foundation
import Organisations
import Outbox
import Storage
import Synchronization
import Vault

/// Plays days of reports and staff on a clock of its own, through the real rules and the real store.
///
/// Either on made-up organisations in an empty database, or as a rehearsal on a school of an installation
/// that was set up for that. Receipt codes are made into keys at the least cost, not at that of real ones.
package struct Simulation: Sendable {
  private let plan: SimulationPlan
  private let tell: @Sendable (Day) -> Void

  /// - Parameter tell: hears each day when it is over.
  package init(_ plan: SimulationPlan, tell: @escaping @Sendable (Day) -> Void = { _ in }) {
    (self.plan, self.tell) = (plan, tell)
  }

  /// On made-up organisations.
  ///
  /// - Parameter url: of an empty database; nil for a SQLite file in a private folder that is removed again.
  /// - Throws: ``DemoNeedsEmptyDatabase``, and what opening a database throws.
  package func run(url: String? = nil) async throws -> SimulationResult {
    let folder = try TemporaryFolder(using: .live)
    defer { folder.remove() }
    return try await run(at: DatabaseAddress(url: url, folder: folder.path))
  }

  private func run(at address: DatabaseAddress) async throws -> SimulationResult {
    let derivation = KeyDerivation(code: .light, passphrase: .light)
    let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(plan.seed)))
    let database = try openDatabase(address, connections: 4, randomness: .live)
    let school: PlayedSchool
    do {
      school = try await found(on: database, keys: keys, derivation: derivation)
    } catch {
      try await database.close()
      throw error
    }
    let desk = SimulatedDesk(school: school, keys: keys, derivation: derivation)
    return try await play(desk, at: address, rehearsal: nil, ids: plan.seed, closing: database)
  }

  private func found(
    on database: any Database, keys: ServerKeys, derivation: KeyDerivation
  ) async throws -> PlayedSchool {
    _ = try await Migrator(MigrationList.all).run(on: database, now: Amsterdam.start(of: plan.first))
    let isEmpty = try await database.read { try $0.row("SELECT id FROM organisation") == nil }
    guard isEmpty else { throw DemoNeedsEmptyDatabase() }
    let accounts = DemoAccounts(
      tools: AccountTools(
        database: database, keys: keys, derivation: derivation,
        clock: .fixed(Amsterdam.start(of: plan.first)), randomness: .seeded(plan.seed)))
    let school = try await accounts.make(.simulated).organisation.id
    let bureau = try await accounts.make(.simulatedBureau).organisation.id
    return try await loaded(school, bureau: bureau, on: database)
  }

  private func loaded(
    _ school: ID<Organisation>, bureau: ID<Organisation>?, on database: any Database
  ) async throws -> PlayedSchool {
    let staff = plan.staff
    let found = try await database.read {
      try PlayedSchool.load(school, bureau: bureau, staff: staff, on: $0)
    }
    guard let found else { throw CaseProblem.notFound }
    return found
  }

  /// On a school of an installation that only rehearses; every other school is refused, and no case of
  /// another is touched.
  ///
  /// - Throws: ``RehearsalProblem``, and what opening an installation throws.
  package func rehearse(at slug: String, of installation: Installation) async throws -> SimulationResult {
    let open = try await OpenInstallation.look(at: installation, randomness: .live)
    do {
      let place = try await open.database.read { try RehearsalPlace.find(slug, on: $0) }
      let school = try await loaded(place.school, bureau: place.bureau, on: open.database)
      let desk = SimulatedDesk(
        school: school, keys: open.keys, derivation: KeyDerivation(code: .light, passphrase: .light))
      let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
      return try await play(
        desk, at: address, rehearsal: place.school, ids: plan.seed &+ UInt64(place.cases) &* 0x1_0001,
        closing: open.database)
    } catch {
      try await open.database.close()
      throw error
    }
  }

  private func play(
    _ desk: SimulatedDesk, at address: DatabaseAddress, rehearsal: ID<Organisation>?, ids: UInt64,
    closing database: any Database
  ) async throws -> SimulationResult {
    let mailer = Mailer { _, _, _ in }
    let servers = try (0..<plan.servers).map { _ in
      try SimulatedServer(address, keys: desk.keys, mailer: mailer, randomness: .live, rehearsal: rehearsal)
    }
    var run = SimulationRun(plan, desk: desk, servers: servers, isRehearsal: rehearsal != nil, ids: ids)
    do {
      try await run.play(tell)
    } catch {
      for server in servers { try await server.close() }
      throw error
    }
    for server in servers { try await server.close() }
    let result = try await SimulationScore(desk: desk, last: plan.last).result(of: run.reports, on: database)
    try await database.close()
    return result
  }
}
