extension PairedPower {
  /// The smallest difference, as a share, that `pairs` pairs find with probability `power` when
  /// `discordance` of the pairs are answered unequally; nil when even the largest possible one is not found.
  ///
  /// By bisection to 1e-6 on δ in `0...discordance`, over which the power rises.
  ///
  /// - Precondition: `pairs >= 0`, `0 < discordance <= 1`, `0 < power < 1`.
  public static func detectableDifference(
    pairs: Int, discordance: Double, test: PairedTest = .midP, significance: Double = 0.05,
    power: Double = 0.8
  ) -> Double? {
    precondition(discordance > 0 && discordance <= 1 && power > 0 && power < 1)
    func reaches(_ difference: Double) -> Bool {
      let rates = PairRates(
        referenceOnly: (discordance + difference) / 2, comparisonOnly: (discordance - difference) / 2)
      return PairedPower(rates, test: test, significance: significance).power(pairs: pairs) >= power
    }
    guard reaches(discordance) else { return nil }
    var (low, high) = (0.0, discordance)
    while high - low > 1e-6 {
      let middle = (low + high) / 2
      if reaches(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
