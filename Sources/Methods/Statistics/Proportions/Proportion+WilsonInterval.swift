extension Proportion {
  /// Wilson's score interval, without continuity correction.
  ///
  /// The proportions p that a two-sided score test does not reject:
  ///
  ///     centre = (p̂ + z²/2n)/(1 + z²/n),  half = z/(1 + z²/n)·√(p̂(1 − p̂)/n + z²/4n²)
  ///
  /// - Returns: bounds in 0...1, exactly 0 or 1 when no trial, or every one, succeeded; [0, 1] without
  ///   trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
  public func wilsonInterval(level: Double = 0.95) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: wilsonLower(level: level), upper: 1 - failed.wilsonLower(level: level))
  }

  /// Wilson's interval with continuity correction: what R's `prop.test` prints, and some reports call
  /// Wilson's.
  ///
  /// Wider than ``wilsonInterval(level:)`` and nearly always above its level. Not for joining intervals of
  /// two proportions.
  ///
  /// - Returns: bounds in 0...1, exactly 0 or 1 when no trial, or every one, succeeded; [0, 1] without
  ///   trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: R. G. Newcombe, Stat. Med. 17 (1998) 857–872, method 4.
  public func continuityCorrectedWilsonInterval(level: Double = 0.95) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: correctedWilsonLower(level: level), upper: 1 - failed.correctedWilsonLower(level: level))
  }

  private func wilsonLower(level: Double) -> Double {
    guard successes > 0 else { return 0 }
    let (k, n, z) = (Double(successes), Double(trials), Normal.twoSidedQuantile(level: level))
    // The usual numerator, k + z²/2 − z·√(…), times its conjugate: no difference of near numbers.
    let root = (k * (n - k) / n + z * z / 4).squareRoot()
    return k * k * (1 + z * z / n) / (k + z * z / 2 + z * root) / (n + z * z)
  }

  private func correctedWilsonLower(level: Double) -> Double {
    guard successes > 0 else { return 0 }
    let (k, n, z) = (Double(successes), Double(trials), Normal.twoSidedQuantile(level: level))
    let rate = k / n
    let square = z * z - 2 - 1 / n + 4 * rate * (n - k + 1)
    return max(0, (2 * k + z * z - 1 - z * square.squareRoot()) / (2 * (n + z * z)))
  }
}
