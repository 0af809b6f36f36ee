extension PairTable {
  /// The score interval of Tang, Tang and Chan for the ratio of the two rates.
  ///
  /// The ratios θ that the score test does not reject, x₁ and x₂ being the positive answers of the two:
  ///
  ///     |x₁ − θx₂| ≤ z·√(n(p₁₀ + θ²p₀₁ + (θ − 1)²p₁₁))
  ///
  /// with the probabilities at their maximum likelihood given θ.
  ///
  /// - Returns: bounds in 0...∞. The lower one is 0 when the reference had no positive answer, the upper one
  ///   infinite when the comparison had none; both when nobody had.
  /// - Precondition: `0 < level < 1`.
  /// - Source: N.-S. Tang, M.-L. Tang, I. S. F. Chan, Stat. Med. 22 (2003) 1217–1233.
  public func tangInterval(level: Double = 0.95) -> ConfidenceInterval {
    let z = Normal.twoSidedQuantile(level: level)
    let (first, second) = (Double(both + referenceOnly), Double(both + comparisonOnly))
    guard first > 0 || second > 0 else { return ConfidenceInterval(lower: 0, upper: .infinity) }
    // θ = share/(1 − share), so that all ratios lie between 0 and 1.
    let share = first / (first + second)
    let score = TangScore(self)
    let lower = boundary(inside: share, outside: 0) { score.accepts($0, z) }
    let upper = boundary(inside: share, outside: 1) { score.accepts($0, z) }
    return ConfidenceInterval(
      lower: first == 0 ? 0 : lower / (1 - lower), upper: second == 0 ? .infinity : upper / (1 - upper))
  }
}

private struct TangScore {
  let n, a, b, c: Double

  init(_ table: PairTable) {
    n = Double(table.pairs)
    a = Double(table.both)
    b = Double(table.referenceOnly)
    c = Double(table.comparisonOnly)
  }

  /// Both sides of the inequality times (1 − share)², with the variance written as
  /// n(1 + θ)p₀₁ + (a + b + c)(θ − 1), and p₀₁ the positive root of
  /// n(1 + θ)p² + ((a + c)θ² − (a + b + 2c))p + c(1 − θ)(a + b + c)/n.
  func accepts(_ share: Double, _ z: Double) -> Bool {
    let rest = 1 - share
    let answered = a + b + c
    let second = n * rest
    let first = (a + c) * share * share - (a + b + 2 * c) * rest * rest
    let zeroth = c * (rest - share) * rest * answered / n
    let root = max(0, first * first - 4 * second * zeroth).squareRoot()
    let comparisonOnly: Double
    if first <= 0 {
      comparisonOnly = second == 0 ? 0 : (root - first) / (2 * second)
    } else {
      comparisonOnly = -2 * zeroth / (first + root)
    }
    let variance = (n * comparisonOnly + answered * (share - rest)) * rest
    let distance = (a + b) * rest - (a + c) * share
    return distance * distance <= z * z * max(0, variance)
  }
}
