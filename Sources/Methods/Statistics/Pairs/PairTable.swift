/// What came of a set of pairs: two applications to the same vacancy that differ in one ground.
///
/// Positive is whatever the protocol fixed beforehand, such as an invitation within 30 days. The reference
/// is the applicant without the ground; a difference is always reference minus comparison, so above 0 it is
/// to the disadvantage of the comparison.
///
/// A table without pairs is legal: estimates are nil then, tests give p = 1, and intervals hold every value.
public struct PairTable: Sendable, Hashable, Encodable {
  /// Pairs in which both were answered positively.
  public let both: Int
  /// Pairs in which only the reference was.
  public let referenceOnly: Int
  /// Pairs in which only the comparison was.
  public let comparisonOnly: Int
  /// Pairs in which none was.
  public let neither: Int

  /// - Precondition: no count is negative.
  public init(both: Int, referenceOnly: Int, comparisonOnly: Int, neither: Int) {
    precondition(both >= 0 && referenceOnly >= 0 && comparisonOnly >= 0 && neither >= 0)
    self.both = both
    self.referenceOnly = referenceOnly
    self.comparisonOnly = comparisonOnly
    self.neither = neither
  }

  /// Counts pairs, given as whether the answer to each of the two was positive.
  public init(_ outcomes: some Sequence<(reference: Bool, comparison: Bool)>) {
    var counts = [0, 0, 0, 0]
    for outcome in outcomes { counts[(outcome.reference ? 0 : 2) + (outcome.comparison ? 0 : 1)] += 1 }
    self.init(both: counts[0], referenceOnly: counts[1], comparisonOnly: counts[2], neither: counts[3])
  }

  /// All pairs, n.
  public var pairs: Int { both + referenceOnly + comparisonOnly + neither }

  /// Pairs with one positive answer, m: the only ones that tell the two applicants apart.
  public var discordant: Int { referenceOnly + comparisonOnly }

  /// Pairs with at least one positive answer.
  public var answered: Int { both + discordant }

  /// The same pairs with reference and comparison exchanged.
  public var exchanged: PairTable {
    PairTable(
      both: both, referenceOnly: comparisonOnly, comparisonOnly: referenceOnly, neither: neither)
  }
}

extension PairTable {
  /// The answers to each of the two on their own, as if the pairs were not known.
  public var reference: Proportion { Proportion(successes: both + referenceOnly, trials: pairs) }

  /// As ``reference``, of the other applicant.
  public var comparison: Proportion { Proportion(successes: both + comparisonOnly, trials: pairs) }

  /// The share of positive answers of each of the two; nil without pairs.
  public var rates: (reference: Double, comparison: Double)? {
    guard let first = reference.rate, let second = comparison.rate else { return nil }
    return (first, second)
  }

  /// The rate of the reference divided by that of the comparison; infinite when only the comparison has no
  /// positive answer at all, nil when neither has one.
  public var ratio: Double? { answered == 0 ? nil : quotient(both + referenceOnly, both + comparisonOnly) }

  /// `referenceOnly / comparisonOnly`, the odds ratio given the vacancy; infinite when only the second is 0,
  /// nil when both are.
  public var oddsRatio: Double? { discordant == 0 ? nil : quotient(referenceOnly, comparisonOnly) }

  private func quotient(_ above: Int, _ below: Int) -> Double? {
    if above == 0 && below == 0 { return nil }
    return below == 0 ? .infinity : Double(above) / Double(below)
  }
}
