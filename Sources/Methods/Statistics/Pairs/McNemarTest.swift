/// McNemar's test that both applicants of a pair have the same chance of a positive answer.
///
/// Given m = b + c discordant pairs, b is binomial with probability ½ under the hypothesis. All p-values are
/// two-sided, and 1 without discordant pairs.
///
/// - Source: M. W. Fagerland, S. Lydersen, P. Laake, BMC Med. Res. Methodol. 13 (2013) 91, which finds the
///   mid-p version to keep its size nearly always and the exact one to be needlessly strict.
public struct McNemarTest: Sendable, Equatable {
  /// 2·P(X ≤ min(b, c)), at most 1. Never rejects too often.
  public let exactP: Double
  /// The exact one with half the probability of what was seen. The default of this project.
  public let midP: Double
  /// (b − c)/√(b + c); 0 without discordant pairs.
  public let z: Double
  /// From ``z`` and the normal distribution.
  public let asymptoticP: Double
  /// (|b − c| − 1)²/(b + c), not below 0: Edwards's correction, for comparison with older reports.
  public let continuityCorrectedChiSquared: Double
  /// From ``continuityCorrectedChiSquared`` and one degree of freedom.
  public let continuityCorrectedP: Double

  /// z², with one degree of freedom.
  public var chiSquared: Double { z * z }

  /// Of one table of pairs.
  public init(_ table: PairTable) {
    let discordant = table.discordant
    let fewer = min(table.referenceOnly, table.comparisonOnly)
    let difference = Double(table.referenceOnly - table.comparisonOnly)
    exactP = PairedTest.exact.p(fewer: fewer, of: discordant)
    midP = PairedTest.midP.p(fewer: fewer, of: discordant)
    z = discordant == 0 ? 0 : difference / Double(discordant).squareRoot()
    asymptoticP = Normal.twoSided(z)
    let corrected = max(0, abs(difference) - 1)
    continuityCorrectedChiSquared = discordant == 0 ? 0 : corrected * corrected / Double(discordant)
    continuityCorrectedP = Normal.twoSided(continuityCorrectedChiSquared.squareRoot())
  }
}

/// Which version of McNemar's test is meant.
public enum PairedTest: String, Sendable, CaseIterable, Codable {
  case exact
  case midP

  /// The two-sided p-value of `fewer` discordant pairs on the side that has least of them.
  ///
  /// - Precondition: `0 <= 2 * fewer <= discordant`.
  func p(fewer: Int, of discordant: Int) -> Double {
    let binomial = Binomial(trials: discordant, p: 0.5)
    switch self {
    case .exact: return min(1, 2 * binomial.cdf(fewer))
    case .midP where discordant == 0: return 1
    case .midP where 2 * fewer == discordant: return 1 - binomial.probability(fewer) / 2
    case .midP: return min(1, 2 * binomial.cdf(fewer - 1) + binomial.probability(fewer))
    }
  }
}

extension PairTable {
  /// ``McNemarTest`` of this table.
  public var mcNemar: McNemarTest { McNemarTest(self) }
}
