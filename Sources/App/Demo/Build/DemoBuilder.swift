import Accounts
import Cases
import Companies
import Core
import Organisations
import Reporting
package import Storage
package import Vault

/// Puts a plan into an empty database, by the same road as the pages: invitations, wrapped keys, the store
/// of the cases.
///
/// All chance comes from the seed: ids, keys and codes are the same every time. Not for real reports.
package struct DemoBuilder: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let derivation: KeyDerivation

  package init(database: any Database, keys: ServerKeys, derivation: KeyDerivation) {
    self.database = database
    self.keys = keys
    self.derivation = derivation
  }

  /// - Returns: what visitors of the demo need to know.
  package func build(_ plan: DemoPlan) async throws -> DemoCard {
    let randomness = Randomness.seeded(plan.seed)
    let before = Amsterdam.start(of: plan.until.adding(days: -1))
    let tools = AccountTools(
      database: database, keys: keys, derivation: derivation, clock: .fixed(before), randomness: randomness)
    try await database.write { connection in
      try CompanyRegister.put(plan.companies.map(\.details), on: connection, using: plan.companyRandomness)
    }
    var made: [DemoAccounts.Made] = []
    let bureau = try await DemoAccounts(tools: tools).make(.bureau)
    for school in plan.schools {
      made.append(try await DemoAccounts(tools: tools).make(school, bureau: bureau.organisation.id))
    }
    let schools = made
    let codes = try await reports(of: plan, in: schools, randomness: randomness)
    return DemoCard(
      seed: plan.seed, until: plan.until,
      accounts: accounts(plan.schools + [.bureau], schools + [bureau]), codes: codes)
  }

  /// As many at once as make one transaction short.
  private static let batch = 20

  private func reports(
    of plan: DemoPlan, in schools: [DemoAccounts.Made], randomness: Randomness
  ) async throws -> [DemoCard.Code] {
    var codes: [DemoCard.Code] = []
    for start in stride(from: 0, to: plan.reports.count, by: Self.batch) {
      var filings: [DemoFiling] = []
      for report in plan.reports[start..<min(start + Self.batch, plan.reports.count)] {
        let school = schools[report.school]
        let filing = try await DemoFiling(
          report, school: school, terms: CaseTerms(plan.schools[report.school].terms), keys: keys,
          derivation: derivation, randomness: randomness)
        if let receipt = filing.receipt {
          codes.append(DemoCard.Code(state: report.state.rawValue, code: receipt.code.grouped))
        }
        filings.append(filing)
      }
      let ready = filings
      let store = CaseStore(keys: keys)
      let keys = keys
      try await database.write { connection in
        for filing in ready { try filing.store(in: store, keys: keys, on: connection) }
      }
    }
    return codes
  }

  private func accounts(
    _ planned: [DemoSchool], _ schools: [DemoAccounts.Made]
  ) -> [DemoCard.Account] {
    zip(planned, schools).flatMap { school, made in
      school.members.map { member in
        DemoCard.Account(
          school: school.name, role: member.role.rawValue, name: member.name, mail: member.mail,
          passphrase: member.passphrase, secret: made.members[member.id]?.secretText ?? "")
      }
    }
  }
}
