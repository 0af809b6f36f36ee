extension TwoProportions {
  /// Agresti and Caffo's interval for the difference: Wald's, with one success and one failure added to each
  /// group.
  ///
  /// - Returns: bounds cut off at −1 and 1; [−1, 1] when a group is without trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: A. Agresti, B. Caffo, Am. Stat. 54 (2000) 280–288.
  public func agrestiCaffoInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard rates != nil else { return ConfidenceInterval(lower: -1, upper: 1) }
    let (first, second) = (Self.adjusted(reference), Self.adjusted(comparison))
    let difference = first.rate - second.rate
    let half = Normal.twoSidedQuantile(level: level) * (first.variance + second.variance).squareRoot()
    return ConfidenceInterval(lower: max(-1, difference - half), upper: min(1, difference + half))
  }

  private static func adjusted(_ proportion: Proportion) -> (rate: Double, variance: Double) {
    let trials = Double(proportion.trials) + 2
    let rate = (Double(proportion.successes) + 1) / trials
    return (rate, rate * (1 - rate) / trials)
  }
}
