/// The two-sided test of two independent proportions with a common rate under the hypothesis.
///
/// z = (p̂₁ − p̂₂)/√(p̂(1 − p̂)(1/n₁ + 1/n₂)); its square is Pearson's χ² without continuity correction.
public struct PooledZTest: Sendable, Equatable {
  /// 0 when nobody, or everybody, succeeded, or a group is without trials.
  public let z: Double
  /// Two-sided, from the normal distribution.
  public let p: Double

  /// Of two groups.
  public init(_ groups: TwoProportions) {
    let trials = Double(groups.reference.trials + groups.comparison.trials)
    let rate = Double(groups.reference.successes + groups.comparison.successes) / max(1, trials)
    if let difference = groups.difference, rate > 0, rate < 1 {
      let parts = 1 / Double(groups.reference.trials) + 1 / Double(groups.comparison.trials)
      z = difference / (rate * (1 - rate) * parts).squareRoot()
    } else {
      z = 0
    }
    p = Normal.twoSided(z)
  }
}
