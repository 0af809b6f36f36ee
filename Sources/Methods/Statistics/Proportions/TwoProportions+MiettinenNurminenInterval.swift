extension TwoProportions {
  /// Miettinen and Nurminen's score interval for the difference: the default for groups of different
  /// vacancies.
  ///
  /// The differences Δ with |p̂₁ − p̂₂ − Δ| ≤ z·√V, where V = (p₁q₁/n₁ + p₂q₂/n₂)·N/(N − 1) at the maximum
  /// likelihood given p₁ − p₂ = Δ.
  ///
  /// - Returns: bounds in −1...1; [−1, 1] when a group is without trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: O. Miettinen, M. Nurminen, Stat. Med. 4 (1985) 213–226, eq. 8 and 9.
  public func miettinenNurminenInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard let difference else { return ConfidenceInterval(lower: -1, upper: 1) }
    let z = Normal.twoSidedQuantile(level: level)
    let score = MiettinenNurminenScore(self)
    return ConfidenceInterval(
      lower: boundary(inside: difference, outside: -1) { score.accepts(difference: $0, z) },
      upper: boundary(inside: difference, outside: 1) { score.accepts(difference: $0, z) })
  }

  /// Miettinen and Nurminen's score interval for the ratio p₁/p₂.
  ///
  /// - Returns: bounds in 0...∞. The lower one is 0 when the reference has no success, the upper one
  ///   infinite when the comparison has none; both when neither has one or a group is without trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: as ``miettinenNurminenInterval(level:)``, eq. 10 to 12.
  public func miettinenNurminenRatioInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard let rates, ratio != nil else { return ConfidenceInterval(lower: 0, upper: .infinity) }
    let z = Normal.twoSidedQuantile(level: level)
    // ratio = share/(1 − share), so that all ratios lie between 0 and 1.
    let share = rates.reference / (rates.reference + rates.comparison)
    let score = MiettinenNurminenScore(self)
    let lower = boundary(inside: share, outside: 0) { score.accepts(share: $0, z) }
    let upper = boundary(inside: share, outside: 1) { score.accepts(share: $0, z) }
    return ConfidenceInterval(
      lower: rates.reference == 0 ? 0 : lower / (1 - lower),
      upper: rates.comparison == 0 ? .infinity : upper / (1 - upper))
  }
}

private struct MiettinenNurminenScore {
  let x1, n1, x2, n2: Double

  init(_ groups: TwoProportions) {
    (x1, n1) = (Double(groups.reference.successes), Double(groups.reference.trials))
    (x2, n2) = (Double(groups.comparison.successes), Double(groups.comparison.trials))
  }

  func accepts(difference: Double, _ z: Double) -> Bool {
    let second = comparison(given: difference)
    let first = second + difference
    let variance = first * (1 - first) / n1 + second * (1 - second) / n2
    let distance = x1 / n1 - x2 / n2 - difference
    return distance * distance <= z * z * max(0, variance) * inflation
  }

  /// Both sides times (1 − share)². The maximum likelihood is p₁ = k·share, p₂ = k·(1 − share) with k from a
  /// quadratic.
  func accepts(share: Double, _ z: Double) -> Bool {
    let rest = 1 - share
    let first = (n1 + x2) * share + (x1 + n2) * rest
    let root = max(0, first * first - 4 * (n1 + n2) * (x1 + x2) * share * rest).squareRoot()
    let scale = 2 * (x1 + x2) / (first + root)
    let (p1, p2) = (min(1, scale * share), min(1, scale * rest))
    let variance = p1 * (1 - p1) / n1 * rest * rest + p2 * (1 - p2) / n2 * share * share
    let distance = x1 / n1 * rest - x2 / n2 * share
    return distance * distance <= z * z * variance * inflation
  }

  private var inflation: Double { (n1 + n2) / (n1 + n2 - 1) }

  /// p₂ at the maximum likelihood. The slope of the likelihood only falls, so halving finds its zero without
  /// the digits that the published solution of the cubic equation loses near 0 and 1.
  private func comparison(given difference: Double) -> Double {
    var (low, high) = (max(0, -difference), min(1, 1 - difference))
    while true {
      let middle = low + (high - low) / 2
      guard high - low > 1e-18, middle != low, middle != high else { return middle }
      if slope(middle + difference, middle) > 0 { low = middle } else { high = middle }
    }
  }

  private func slope(_ p1: Double, _ p2: Double) -> Double {
    func part(_ successes: Double, _ trials: Double, _ p: Double) -> Double {
      let rising = successes == 0 ? 0 : successes / p
      let falling = successes == trials ? 0 : (trials - successes) / (1 - p)
      return rising - falling
    }
    return part(x1, n1, p1) + part(x2, n2, p2)
  }
}
