extension PairTable {
  /// Fay and Lumbard's exact interval for the difference of the two rates: holds 0 exactly when McNemar's
  /// exact test does not reject, and is meant for fewer than 50 pairs.
  ///
  /// The difference is δ = θ(2τ − 1): θ the chance that a pair is discordant, τ the chance that it is then
  /// the reference that was preferred. Clopper and Pearson's confidence distributions of θ and τ, both their
  /// lower ends or both their upper ends, are melded into one of δ; where 2τ − 1 is negative the other end
  /// of θ is the cautious one.
  ///
  /// - Returns: bounds in −1...1; [−1, 1] without pairs.
  /// - Precondition: `0 < level < 1`.
  /// - Source: M. P. Fay, K. Lumbard, Stat. Med. 40 (2021) 1147–1159.
  public func meldedInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard pairs > 0 else { return ConfidenceInterval(lower: -1, upper: 1) }
    let tail = (1 - level) / 2
    return ConfidenceInterval(
      lower: MeldedDifference(self).lower(tail: tail), upper: -MeldedDifference(exchanged).lower(tail: tail))
  }
}

/// The cautious confidence distribution from below. All parameters of the beta distributions are whole
/// numbers, so these are written as the binomials that they equal.
private struct MeldedDifference {
  /// All pairs, discordant ones, and those for the reference.
  let n, m, b: Int

  init(_ table: PairTable) {
    (n, m, b) = (table.pairs, table.discordant, table.referenceOnly)
  }

  func lower(tail: Double) -> Double {
    // τ may be 0, so that only θ counts.
    if b == 0 { return -Proportion(successes: m, trials: n).exactUpper(tail: tail) }
    let isNegative = cautiousTau(atMost: 0.5) > tail
    // The distribution of τ, Beta(b, m − b + 1), without what is too rare to matter.
    let (shape, other) = (Double(b), Double(m - b + 1))
    let tau = (lower: Beta.quantile(1e-15, shape, other), upper: 1 - Beta.quantile(1e-15, other, shape))
    return root(between: isNegative ? -1 : 0, and: isNegative ? 0 : 1, tolerance: 1e-13) { difference in
      (isNegative ? below(difference, tau) : above(difference, tau)) - tail
    }
  }

  /// P(θ(2τ − 1) ≤ δ) for δ ≤ 0, with the upper θ, Beta(m + 1, n − m).
  private func below(_ difference: Double, _ tau: (lower: Double, upper: Double)) -> Double {
    integral(from: tau.lower, to: min(tau.upper, (1 + difference) / 2), panels: 4, tolerance: 1e-11) { t in
      let least = min(1, -difference / (1 - 2 * t))
      return density(t) * Binomial(trials: n, p: least).cdf(m)
    }
  }

  /// P(θ(2τ − 1) ≤ δ) for δ ≥ 0, with the lower θ, Beta(m, n − m + 1).
  private func above(_ difference: Double, _ tau: (lower: Double, upper: Double)) -> Double {
    let certain = (1 + difference) / 2
    let rest = integral(from: max(tau.lower, certain), to: tau.upper, panels: 4, tolerance: 1e-11) { t in
      let most = min(1, difference / (2 * t - 1))
      return density(t) * Binomial(trials: n, p: most).survival(m - 1)
    }
    return cautiousTau(atMost: certain) + rest
  }

  private func cautiousTau(atMost t: Double) -> Double { Binomial(trials: m, p: t).survival(b - 1) }

  private func density(_ t: Double) -> Double {
    Double(m) * Binomial(trials: m - 1, p: t).probability(b - 1)
  }
}
