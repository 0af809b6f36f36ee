/// What the net count of pairs, `referenceOnly − comparisonOnly`, is divided by: three ways to treat the
/// pairs in which neither was answered positively.
///
/// One is primary and registered beforehand; the other two are shown beside it.
public enum NeitherConvention: String, Sendable, CaseIterable, Codable {
  /// By all pairs: the difference of the two rates, and the only one that compares across sectors and years.
  case matched
  /// By pairs with a positive answer: the "net discrimination rate" of the ILO. Rises by itself where few
  /// applicants are answered.
  case answered
  /// By discordant pairs: what McNemar's test judges.
  case discordant
}

extension PairTable {
  /// (b − c)/n, in −1...1; nil without pairs.
  public var matchedDifference: Double? { netRate(.matched) }

  /// (b − c)/(a + b + c), in −1...1; nil when nobody was answered positively.
  public var iloNetRate: Double? { netRate(.answered) }

  /// (b − c)/(b + c), in −1...1; nil without discordant pairs.
  public var discordantShare: Double? { netRate(.discordant) }

  /// The net rate in one of the three conventions; nil when there is no pair that counts.
  public func netRate(_ convention: NeitherConvention) -> Double? {
    let counting = base(of: convention)
    return counting == 0 ? nil : Double(referenceOnly - comparisonOnly) / Double(counting)
  }

  /// An interval for the net rate.
  ///
  /// Tango's for the first two, the second one given the pairs with a positive answer; for the share of
  /// discordant pairs the exact one, 2π − 1 with Clopper and Pearson's limits of π.
  ///
  /// - Returns: bounds in −1...1, both of them when no pair counts.
  /// - Precondition: `0 < level < 1`.
  public func netRateInterval(_ convention: NeitherConvention, level: Double = 0.95) -> ConfidenceInterval {
    switch convention {
    case .matched: return tangoInterval(level: level)
    case .answered:
      let counted = PairTable(
        both: both, referenceOnly: referenceOnly, comparisonOnly: comparisonOnly, neither: 0)
      return counted.tangoInterval(level: level)
    case .discordant:
      let share = Proportion(successes: referenceOnly, trials: discordant).clopperPearsonInterval(
        level: level)
      return ConfidenceInterval(lower: 2 * share.lower - 1, upper: 2 * share.upper - 1)
    }
  }

  private func base(of convention: NeitherConvention) -> Int {
    switch convention {
    case .matched: pairs
    case .answered: answered
    case .discordant: discordant
    }
  }
}
