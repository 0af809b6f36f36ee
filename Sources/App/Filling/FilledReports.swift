import Cases
import Companies
import Core
import Reporting
import Vault

/// Makes the reports of a filled installation, each of its seed and number alone.
struct FilledReports: Sendable {
  let seed: UInt64
  let until: Day
  let companies: [Company]
  let school: DemoAccounts.Made
  let terms: CaseTerms
  let keys: ServerKeys
  let derivation: KeyDerivation

  /// A report ready to be stored, and its code when that opens it.
  struct One: Sendable {
    let filing: DemoFiling
    let code: DemoCard.Code?
  }

  /// How many of the reports can be opened with their code: making a key of one is slow on purpose.
  private static let withCodes = 40

  func make(_ numbers: Range<Int>) async throws -> [One] {
    var made: [One] = []
    for number in numbers {
      var maker = DemoReportMaker(seed: seed, number: number, until: until, companies: companies)
      maker.onlySchool = 0
      var report = try maker.make()
      if number < Self.withCodes { report.codeSeed = (seed &* 64 &+ UInt64(number)) ^ 0xF111_0000_0000 }
      let filing = try await DemoFiling(
        report, school: school, terms: terms, keys: keys, derivation: derivation,
        randomness: .seeded(seed &* 0x9E37_79B9 &+ UInt64(number)), everyReceipt: true)
      let code = report.codeSeed == nil ? nil : filing.receipt?.code.grouped
      made.append(
        One(filing: filing, code: code.map { DemoCard.Code(state: report.state.rawValue, code: $0) }))
    }
    return made
  }
}
