import Foundation

/// Conditional logistic regression of the answer on the applicant, one pair a vacancy, in closed form.
///
/// What the vacancies have in common falls out; the coefficient is that of the comparison against the
/// reference.
///
/// - Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research I (1980), § 5.2 and 7.2.
public struct MatchedPairLogit: Sendable, Equatable {
  /// ln(c/b); ±∞ when ``isSeparated``, nil without discordant pairs.
  public let coefficient: Double?
  /// √(1/b + 1/c); nil when one of them is 0.
  public let standardError: Double?
  /// All discordant pairs point the same way: the likelihood rises without end, and what an iterating program
  /// prints is only where it gave up.
  public let isSeparated: Bool
  /// The exact interval of the coefficient, from that of the odds ratio. One bound is infinite when
  /// ``isSeparated``, both are without discordant pairs.
  public let interval: ConfidenceInterval
  /// When ``isSeparated``, the finite limit of the one-sided exact interval, whose whole error lies on this
  /// side; nil otherwise.
  public let oneSidedLimit: Double?

  /// - Precondition: `0 < level < 1`.
  public init(_ table: PairTable, level: Double = 0.95) {
    let (b, c) = (table.referenceOnly, table.comparisonOnly)
    let odds = table.exchanged.exactOddsRatioInterval(level: level)
    interval = ConfidenceInterval(lower: log(odds.lower), upper: log(odds.upper))
    coefficient = table.exchanged.oddsRatio.map { log($0) }
    isSeparated = (b == 0) != (c == 0)
    standardError = b > 0 && c > 0 ? (1 / Double(b) + 1 / Double(c)).squareRoot() : nil
    if isSeparated {
      let all = Proportion(successes: b + c, trials: b + c)
      let share = all.exactLower(tail: 1 - level)
      let limit = log(share / (1 - share))
      oneSidedLimit = c == 0 ? -limit : limit
    } else {
      oneSidedLimit = nil
    }
  }
}
