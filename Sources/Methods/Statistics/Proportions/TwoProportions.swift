/// Positive answers in two groups that have nothing to do with each other: applicants to different vacancies.
///
/// A difference is reference minus comparison, a ratio reference by comparison, as in ``PairTable``.
///
/// - Not for: the two applicants of a pair (``PairTable``), or vacancies of the same employer without
///   clustering.
public struct TwoProportions: Sendable, Hashable {
  /// The group without the ground.
  public let reference: Proportion
  /// The group with it.
  public let comparison: Proportion

  /// Either may be without trials: estimates are nil then, tests give p = 1, and intervals hold every value.
  public init(reference: Proportion, comparison: Proportion) {
    self.reference = reference
    self.comparison = comparison
  }

  /// The same groups with reference and comparison exchanged.
  public var exchanged: TwoProportions { TwoProportions(reference: comparison, comparison: reference) }

  /// In −1...1; nil when a group is without trials.
  public var difference: Double? { rates.map { $0.reference - $0.comparison } }

  /// Infinite when only the comparison has no success; nil when neither has one, or a group is without
  /// trials.
  public var ratio: Double? {
    guard let rates, rates.reference > 0 || rates.comparison > 0 else { return nil }
    return rates.comparison == 0 ? .infinity : rates.reference / rates.comparison
  }

  /// The odds of the reference by those of the comparison; infinite or 0 when one of the four counts is 0,
  /// nil when that leaves it open.
  public var oddsRatio: Double? {
    let above = Double(reference.successes) * Double(comparison.failed.successes)
    let below = Double(comparison.successes) * Double(reference.failed.successes)
    if above == 0 && below == 0 { return nil }
    return below == 0 ? .infinity : above / below
  }

  /// Both shares of successes; nil when a group is without trials.
  public var rates: (reference: Double, comparison: Double)? {
    guard let first = reference.rate, let second = comparison.rate else { return nil }
    return (first, second)
  }
}
