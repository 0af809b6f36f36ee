import Accounts
import Cases
import Core
import Foundation
import Organisations
import Outbox
import Storage
import Vault

/// Tries very many things on cases in a real database, with two servers, and checks what must always hold.
package struct Soak: Sendable {
  private let plan: SoakPlan
  private let tell: @Sendable (Int) -> Void

  /// - Parameter tell: hears how many operations are done, now and then.
  package init(_ plan: SoakPlan, tell: @escaping @Sendable (Int) -> Void = { _ in }) {
    (self.plan, self.tell) = (plan, tell)
  }

  /// - Parameter url: of an empty database; nil for a SQLite file in memory, where there is such a folder.
  /// - Throws: ``DemoNeedsEmptyDatabase``, and what opening a database throws.
  package func run(url: String? = nil) async throws -> SoakResult {
    let memory = "/dev/shm"
    let folder = try TemporaryFolder(
      in: FileManager.default.isWritableFile(atPath: memory) ? memory : nil, using: .live)
    defer { folder.remove() }
    let address = DatabaseAddress(url: url, folder: folder.path)
    let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(plan.seed)))
    let mailer = Mailer { _, _, _ in }
    let servers = try (0..<2).map { _ in
      try SimulatedServer(address, keys: keys, mailer: mailer, randomness: .live, rehearsal: nil)
    }
    do {
      let result = try await run(on: servers, keys: keys)
      for server in servers { try await server.close() }
      return result
    } catch {
      for server in servers { try await server.close() }
      throw error
    }
  }

  private func run(on servers: [SimulatedServer], keys: ServerKeys) async throws -> SoakResult {
    let database = await servers[0].database
    let start = Moment(milliseconds: 1_780_000_000_000)
    _ = try await Migrator(MigrationList.all).run(on: database, now: start)
    let isEmpty = try await database.read { try $0.row("SELECT id FROM organisation") == nil }
    guard isEmpty else { throw DemoNeedsEmptyDatabase() }
    let accounts = DemoAccounts(
      tools: AccountTools(
        database: database, keys: keys, derivation: KeyDerivation(code: .light, passphrase: .light),
        clock: .fixed(start), randomness: .seeded(plan.seed)))
    let bureau = try await accounts.make(.simulatedBureau)
    var schools: [SoakedSchool] = []
    for school in DemoSchool.all {
      schools.append(try await soaked(accounts.make(school), bureau: bureau, on: database))
    }
    var run = SoakRun(
      plan, keys: keys, servers: servers, schools: schools, bureau: bureau.organisation.id)
    try await run.run(tell)
    return run.result
  }

  /// The student turns up most, then the staff, the bureau and the clock.
  private func soaked(
    _ made: DemoAccounts.Made, bureau: DemoAccounts.Made, on database: any Database
  ) async throws -> SoakedSchool {
    let organisation = made.organisation
    let desk = try await database.read { try OrganisationStore.team(.desk, of: organisation.id, on: $0) }
    guard let desk else { throw CaseProblem.notFound }
    let everybody = made.members.values.map { CaseActor.member(id: $0.id, role: $0.role) }
    let consultants = bureau.members.values.filter { $0.role == .consultant }.map {
      CaseActor.member(id: $0.id, role: $0.role)
    }
    let staff = (everybody + consultants).sorted { "\($0)" < "\($1)" }
    let handlers = staff.filter { PartyRole.handlers.contains($0.role) }
    return SoakedSchool(
      organisation: organisation, team: desk, terms: CaseTerms(organisation.terms),
      cast: staff + handlers + [.reporter, .reporter, .reporter, .reporter, .system])
  }
}
