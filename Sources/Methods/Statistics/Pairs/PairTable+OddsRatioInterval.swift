extension PairTable {
  /// The exact interval for the odds ratio given the vacancy, ``oddsRatio``.
  ///
  /// Clopper and Pearson's limits of π = P(only the reference | discordant), turned into π/(1 − π). Holds 1
  /// exactly when McNemar's exact test does not reject.
  ///
  /// - Returns: bounds in 0...∞, both of them without discordant pairs.
  /// - Precondition: `0 < level < 1`.
  public func exactOddsRatioInterval(level: Double = 0.95) -> ConfidenceInterval {
    odds(Proportion(successes: referenceOnly, trials: discordant).clopperPearsonInterval(level: level))
  }

  /// As ``exactOddsRatioInterval(level:)`` with half the probability of what was seen: narrower, and in
  /// agreement with the mid-p test.
  public func midPOddsRatioInterval(level: Double = 0.95) -> ConfidenceInterval {
    odds(Proportion(successes: referenceOnly, trials: discordant).midPInterval(level: level))
  }

  private func odds(_ share: ConfidenceInterval) -> ConfidenceInterval {
    func odds(_ p: Double) -> Double { p == 1 ? .infinity : p / (1 - p) }
    return ConfidenceInterval(lower: odds(share.lower), upper: odds(share.upper))
  }
}
