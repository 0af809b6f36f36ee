import Foundation

extension TwoProportions {
  /// The classical interval for the ratio p₁/p₂, symmetric on the logarithmic scale.
  ///
  /// - Returns: bounds above 0; nil when a group has no success, or both have no failure, since the formula
  ///   has no answer then. ``miettinenNurminenRatioInterval(level:)`` has one.
  /// - Precondition: `0 < level < 1`.
  /// - Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, Biometrics 34 (1978) 469–474, method C.
  public func logRatioInterval(level: Double = 0.95) -> ConfidenceInterval? {
    guard let ratio, reference.successes > 0, comparison.successes > 0 else { return nil }
    let variance =
      1 / Double(reference.successes) - 1 / Double(reference.trials)
      + 1 / Double(comparison.successes) - 1 / Double(comparison.trials)
    return variance > 0 ? Self.around(ratio, variance: variance, level: level) : nil
  }

  /// Woolf's interval for the odds ratio, symmetric on the logarithmic scale.
  ///
  /// - Returns: bounds above 0; nil when one of the four counts is 0.
  /// - Precondition: `0 < level < 1`.
  /// - Source: B. Woolf, Ann. Hum. Genet. 19 (1955) 251–253.
  public func logOddsRatioInterval(level: Double = 0.95) -> ConfidenceInterval? {
    let counts = [reference, reference.failed, comparison, comparison.failed].map(\.successes)
    guard let oddsRatio, counts.allSatisfy({ $0 > 0 }) else { return nil }
    let variance = counts.reduce(0) { $0 + 1 / Double($1) }
    return Self.around(oddsRatio, variance: variance, level: level)
  }

  private static func around(_ estimate: Double, variance: Double, level: Double) -> ConfidenceInterval {
    let factor = exp(Normal.twoSidedQuantile(level: level) * variance.squareRoot())
    return ConfidenceInterval(lower: estimate / factor, upper: estimate * factor)
  }
}
