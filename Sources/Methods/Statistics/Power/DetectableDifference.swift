extension PairedPower {
  /// The smallest difference, as a share, that `pairs` pairs find with probability `power` when
  /// `discordance` of the pairs are answered unequally; nil when even the largest possible one is not found.
  ///
  /// The power rises with the difference, so halving finds it.
  ///
  /// - Precondition: `pairs >= 0`, `0 < discordance <= 1`, `0 < power < 1`.
  public static func detectableDifference(
    pairs: Int, discordance: Double, test: PairedTest = .midP, significance: Double = 0.05,
    power: Double = 0.8
  ) -> Double? {
    precondition(discordance > 0 && discordance <= 1 && power > 0 && power < 1)
    var limits = DiscordantLimits(test, significance: significance)
    func reaches(_ difference: Double) -> Bool {
      let rates = PairRates(
        referenceOnly: (discordance + difference) / 2, comparisonOnly: (discordance - difference) / 2)
      let reached = PairedPower(rates, test: test, significance: significance).power(pairs: pairs, &limits)
      return reached >= power
    }
    return reaches(discordance) ? boundary(inside: discordance, outside: 0, where: reaches) : nil
  }
}
