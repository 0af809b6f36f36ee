import Accounts
import Cases
import Companies
package import Core
import Organisations
import Storage
package import Vault

/// Fills an empty installation with as many made-up reports and companies as a measurement needs, by the
/// road that real ones take.
///
/// All reports are of one school and marked as made up. The same seed and day give the same reports and
/// codes; the key file is the installation's own. Not for real reports.
package struct Filling: Sendable {
  private let cases: Int
  private let companies: Int
  private let seed: UInt64
  private let until: Day

  /// - Parameters:
  ///   - companies: at least as many as the reports name (300).
  ///   - until: nothing happens on this day or later.
  package init(cases: Int, companies: Int, seed: UInt64, until: Day) {
    self.cases = cases
    self.companies = companies
    self.seed = seed
    self.until = until
  }

  /// - Parameter derivation: with the costs of the server that opens it afterwards.
  /// - Throws: ``DemoNeedsEmptyDatabase``, and what opening an installation throws.
  package func run(
    on configuration: Configuration, clock: Clock, derivation: KeyDerivation
  ) async throws -> FilledCard {
    let open = try await OpenInstallation.open(
      configuration.installation, clock: clock, randomness: .live)
    do {
      let card = try await fill(open, derivation)
      // Whatever the clock of the cases has to do is done before anything is measured.
      try await CaseClock(
        database: open.database, keys: open.keys, clock: .fixed(Amsterdam.start(of: until)),
        randomness: .seeded(seed ^ 0xC10C)
      ).runAllDue()
      try await open.database.close()
      return card
    } catch {
      try await open.database.close()
      throw error
    }
  }

  private func fill(_ open: OpenInstallation, _ derivation: KeyDerivation) async throws -> FilledCard {
    let isEmpty = try await open.database.read { try $0.row("SELECT id FROM organisation") == nil }
    guard isEmpty else { throw DemoNeedsEmptyDatabase() }
    let tools = AccountTools(
      database: open.database, keys: open.keys, derivation: derivation,
      clock: .fixed(Amsterdam.start(of: until.adding(days: -1))), randomness: .seeded(seed))
    let named = try await putCompanies(on: open.database)
    let school = DemoSchool.all[0]
    let bureau = try await DemoAccounts(tools: tools).make(.bureau)
    let made = try await DemoAccounts(tools: tools).make(school, bureau: bureau.organisation.id)
    let reports = FilledReports(
      seed: seed, until: until, companies: named, school: made, terms: CaseTerms(school.terms),
      keys: open.keys,
      derivation: derivation)
    let codes = try await put(reports, on: open.database, keys: open.keys)
    return FilledCard(
      school: school, made: made, cases: cases, companies: max(companies, named.count), codes: codes)
  }

  /// As many at once as make commits a small part of the work.
  private static let (reportsAtOnce, companiesAtOnce) = (250, 5000)

  /// - Returns: those that reports name, with their ids.
  private func putCompanies(on database: any Database) async throws -> [Company] {
    let named = try DemoPlan(seed: seed, until: until, count: 0)
    try await database.write { connection in
      try CompanyRegister.put(
        named.companies.map(\.details), on: connection, using: named.companyRandomness)
    }
    for start in stride(from: named.companies.count, to: companies, by: Self.companiesAtOnce) {
      let range = start..<min(start + Self.companiesAtOnce, companies)
      let some = DemoCompanies.numbered(range, seed: seed)
      let randomness = Randomness.seeded(seed ^ UInt64(start))
      try await database.write { try CompanyRegister.put(some, on: $0, using: randomness) }
    }
    return named.companies
  }

  /// Makes the next reports while the present ones are written.
  private func put(
    _ reports: FilledReports, on database: any Database, keys: ServerKeys
  ) async throws -> [DemoCard.Code] {
    var codes: [DemoCard.Code] = []
    var ready = try await reports.make(numbers(from: 0))
    for start in stride(from: 0, to: cases, by: Self.reportsAtOnce) {
      async let following = reports.make(numbers(from: start + Self.reportsAtOnce))
      let present = ready
      try await database.write { connection in
        let store = CaseStore(keys: keys)
        for one in present { try one.filing.store(in: store, keys: keys, on: connection) }
      }
      codes += present.compactMap(\.code)
      ready = try await following
    }
    return codes
  }

  private func numbers(from start: Int) -> Range<Int> {
    min(start, cases)..<min(start + Self.reportsAtOnce, cases)
  }
}
