extension TwoProportions {
  /// The two-sided p-value of Fisher's exact test: the probability of all tables with the same margins that
  /// are not more likely than this one.
  ///
  /// Tables within a ten-millionth of its likelihood count as equally likely, as R does. 1 when there is
  /// only one table, as without trials in a group.
  ///
  /// - Complexity: some 40 standard deviations of the count, whatever the number of trials.
  /// - Source: R. A. Fisher, J. R. Stat. Soc. 98 (1935) 39–54; two-sided by minimum likelihood.
  public var fisherExactP: Double {
    let weights = CountWeights(self)
    let observed = weights.of(reference.successes) * (1 + 1e-7)
    // Small ones first, so that a p-value far in the tail keeps its digits.
    let sorted = weights.all.sorted()
    let asRare = sorted.prefix { $0 <= observed }.reduce(0, +)
    return min(1, asRare / sorted.reduce(0, +))
  }
}

/// The hypergeometric probabilities of the reference's successes, by the mode's: each from its neighbour,
/// until they are too small to be written.
private struct CountWeights {
  let all: [Double]
  private let first: Int

  init(_ groups: TwoProportions) {
    let (n1, n2) = (groups.reference.trials, groups.comparison.trials)
    let marked = groups.reference.successes + groups.comparison.successes
    let support = max(0, marked - n2)...min(n1, marked)
    /// P(k + 1)/P(k).
    func growth(_ k: Int) -> Double {
      Double(marked - k) / Double(k + 1) * (Double(n1 - k) / Double(n2 - marked + k + 1))
    }
    let mode = Int(Double(marked + 1) * (Double(n1 + 1) / Double(n1 + n2 + 2)))
    let start = min(support.upperBound, max(support.lowerBound, mode))
    var falling = [1.0]
    var k = start
    while k > support.lowerBound, falling[falling.count - 1] > 0 {
      k -= 1
      falling.append(falling[falling.count - 1] / growth(k))
    }
    first = k
    falling.reverse()
    k = start
    while k < support.upperBound, falling[falling.count - 1] > 0 {
      falling.append(falling[falling.count - 1] * growth(k))
      k += 1
    }
    all = falling
  }

  /// 0 past those that can be written.
  func of(_ k: Int) -> Double { all.indices.contains(k - first) ? all[k - first] : 0 }
}
