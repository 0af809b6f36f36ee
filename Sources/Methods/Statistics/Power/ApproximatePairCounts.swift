extension PairRates {
  /// Pairs needed for a two-sided asymptotic McNemar test, as a whole-line number; nil without a difference.
  ///
  ///     n = (z_{α/2}·√ψ + z_β·√(ψ − δ²))² / δ²
  ///
  /// For speed and for comparison with other programs; plan with ``PairedPower``.
  ///
  /// - Precondition: `0 < significance < 1` and `0 < power < 1`.
  /// - Source: R. J. Connor, Biometrics 43 (1987) 207–211. Reference: R `TrialSize::McNemar.Test` for .12
  ///   and .04, α .05 and power .80: 193.847286.
  public func connorPairs(significance: Double = 0.05, power: Double = 0.8) -> Double? {
    guard difference != 0 else { return nil }
    let (first, second) = quantiles(significance, power)
    let square = difference * difference
    let root = first * discordance.squareRoot() + second * max(0, discordance - square).squareRoot()
    return root * root / square
  }

  /// As ``connorPairs(significance:power:)``, with the variance given the number of discordant pairs:
  ///
  ///     n = (z_{α/2}·ψ + z_β·√(ψ² − δ²(3 + ψ)/4))² / (ψ·δ²)
  ///
  /// - Precondition: as there.
  /// - Source: O. S. Miettinen, Biometrics 24 (1968) 339–352. Reference: 184.132441 for .12 and .04.
  public func miettinenPairs(significance: Double = 0.05, power: Double = 0.8) -> Double? {
    guard difference != 0 else { return nil }
    let (first, second) = quantiles(significance, power)
    let square = difference * difference
    let variance = max(0, discordance * discordance - square * (3 + discordance) / 4)
    let root = first * discordance + second * variance.squareRoot()
    return root * root / (discordance * square)
  }

  private func quantiles(_ significance: Double, _ power: Double) -> (Double, Double) {
    (Normal.quantile(1 - significance / 2), Normal.quantile(power))
  }
}
