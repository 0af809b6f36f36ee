extension PairTable {
  /// Tango's score interval for the difference of the two rates: the default of this project.
  ///
  /// The differences Δ that the score test does not reject,
  ///
  ///     |b − c − nΔ| ≤ z·√(n(2q + Δ(1 − Δ)))
  ///
  /// with q the maximum likelihood estimate of the probability of c given Δ. Coverage is near the level also
  /// for 24 pairs; below 50 pairs the exact ``meldedInterval(level:)`` is there too.
  ///
  /// - Returns: bounds in −1...1 on the unit scale, not percent; [−1, 1] without pairs.
  /// - Precondition: `0 < level < 1`.
  /// - Source: T. Tango, Stat. Med. 17 (1998) 891–908.
  public func tangoInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard let estimate = matchedDifference else { return ConfidenceInterval(lower: -1, upper: 1) }
    let z = Normal.twoSidedQuantile(level: level)
    let score = TangoScore(self)
    return ConfidenceInterval(
      lower: boundary(inside: estimate, outside: -1) { score.accepts($0, z) },
      upper: boundary(inside: estimate, outside: 1) { score.accepts($0, z) })
  }
}

private struct TangoScore {
  let n, b, c: Double

  init(_ table: PairTable) {
    n = Double(table.pairs)
    b = Double(table.referenceOnly)
    c = Double(table.comparisonOnly)
  }

  func accepts(_ difference: Double, _ z: Double) -> Bool {
    let distance = b - c - n * difference
    let variance = n * (2 * comparisonOnly(given: difference) + difference * (1 - difference))
    return distance * distance <= z * z * variance
  }

  /// q: the positive root of a quadratic, in the form that loses no digits.
  private func comparisonOnly(given difference: Double) -> Double {
    let second = 2 * n
    let first = -b - c + (2 * n - b + c) * difference
    let zeroth = -c * difference * (1 - difference)
    let root = max(0, first * first - 4 * second * zeroth).squareRoot()
    if first <= 0 { return (root - first) / (2 * second) }
    return -2 * zeroth / (first + root)
  }
}
