extension Proportion {
  /// Clopper and Pearson's exact interval: never below its level, and usually well above it.
  ///
  /// The proportions under which what was seen, or more of it, is not rarer than (1 − level)/2 on either
  /// side.
  ///
  /// - Returns: bounds in 0...1, exactly 0 or 1 when no trial, or every one, succeeded; [0, 1] without
  ///   trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413.
  public func clopperPearsonInterval(level: Double = 0.95) -> ConfidenceInterval {
    let tail = (1 - level) / 2
    return ConfidenceInterval(lower: exactLower(tail: tail), upper: exactUpper(tail: tail))
  }

  /// The lower exact limit that is too high with at most this probability; 0 without successes.
  ///
  /// - Precondition: `0 < tail < 1`.
  public func exactLower(tail: Double) -> Double {
    successes == 0 ? 0 : Beta.quantile(tail, Double(successes), Double(trials - successes + 1))
  }

  /// The upper exact limit that is too low with at most this probability; 1 when no trial failed.
  ///
  /// - Precondition: `0 < tail < 1`.
  public func exactUpper(tail: Double) -> Double {
    successes == trials ? 1 : Beta.quantile(1 - tail, Double(successes + 1), Double(trials - successes))
  }

  /// Clopper and Pearson's interval with half the probability of what was seen: on average at its level, and
  /// now and then a little below it.
  ///
  /// - Returns: bounds in 0...1, exactly 0 or 1 when no trial, or every one, succeeded; [0, 1] without
  ///   trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: H. O. Lancaster, J. Am. Stat. Assoc. 56 (1961) 223–234.
  public func midPInterval(level: Double = 0.95) -> ConfidenceInterval {
    let tail = (1 - level) / 2
    return ConfidenceInterval(lower: midPLower(tail: tail), upper: 1 - failed.midPLower(tail: tail))
  }

  /// The p with P(X > k) + ½·P(X = k) = tail.
  private func midPLower(tail: Double) -> Double {
    guard let rate, successes > 0 else { return 0 }
    return root(between: 0, and: rate, tolerance: 1e-14) { p in
      let binomial = Binomial(trials: trials, p: p)
      return binomial.survival(successes) + binomial.probability(successes) / 2 - tail
    }
  }
}
