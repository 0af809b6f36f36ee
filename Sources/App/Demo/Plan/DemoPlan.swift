package import Companies
package import Core
import Organisations

/// Everything that the demo shows, as a value: two schools and a year of made-up reports.
package struct DemoPlan: Sendable, Equatable {
  package let seed: UInt64
  /// Nothing happens on this day or later.
  package let until: Day
  package let schools: [DemoSchool]
  /// The register; the ids are those that the database gives when it is filled with ``companyRandomness``.
  package let companies: [Company]
  /// In the order in which they were sent.
  package let reports: [DemoReport]

  /// - Parameters:
  ///   - seed: the same seed and day give the same plan.
  ///   - until: the day on which the demo is looked at.
  ///   - count: how many reports; under 60 not all states occur.
  /// - Throws: when the rules refuse what the demo wants to play: a fault of ours.
  package init(seed: UInt64, until: Day, count: Int = 200) throws(DemoFault) {
    self.seed = seed
    self.until = until
    schools = DemoSchool.all
    let companies = Self.companies(seed: seed)
    self.companies = companies
    var made: [DemoReport] = []
    for number in 0..<count {
      made.append(try DemoReportMaker(seed: seed, number: number, until: until, companies: companies).make())
    }
    reports = Self.withCodes(made.enumerated().sorted { Self.isBefore($0, $1) }.map(\.element), seed: seed)
  }

  /// The chance that the ids of the companies come from.
  package var companyRandomness: Randomness { Self.companyRandomness(seed: seed) }

  private static func companyRandomness(seed: UInt64) -> Randomness { .seeded(seed ^ 0xC0FF_EE00) }

  private static func companies(seed: UInt64) -> [Company] {
    let randomness = companyRandomness(seed: seed)
    return DemoCompanies.branches(seed: seed).map { Company(id: ID(using: randomness), details: $0) }
  }

  private static func isBefore(
    _ left: (offset: Int, element: DemoReport), _ right: (offset: Int, element: DemoReport)
  ) -> Bool {
    (left.element.sent, left.offset) < (right.element.sent, right.offset)
  }

  /// Gives six reports of the first school a code: the last ones in six states that are good to see. The
  /// codes
  /// depend on the seed alone, so that they are the same every day.
  private static func withCodes(_ reports: [DemoReport], seed: UInt64) -> [DemoReport] {
    var reports = reports
    for (number, state) in DemoFate.shown.enumerated() {
      let last = reports.lastIndex { $0.state == state && $0.school == 0 && $0.team == .desk }
      if let last { reports[last].codeSeed = (seed &* 64 &+ UInt64(number)) ^ 0xC0DE_0000_0000 }
    }
    return reports
  }
}
