extension PairTable {
  /// Newcombe's interval for the difference of the two rates: a closed form, as a check on the iterated one.
  ///
  /// Joins the Wilson limits (without continuity correction) of both rates, with their correlation φ:
  ///
  ///     lower = Δ̂ − √((p₁ − l₁)² − 2φ(p₁ − l₁)(u₂ − p₂) + (u₂ − p₂)²)
  ///
  /// - Parameters:
  ///   - correctsCorrelation: whether a positive numerator ad − bc of φ is made n/2 smaller, not below 0:
  ///     method 10 as published. Without it the interval is a little narrower (method 8).
  /// - Returns: bounds in −1...1; [−1, 1] without pairs.
  /// - Precondition: `0 < level < 1`.
  /// - Source: R. G. Newcombe, Stat. Med. 17 (1998) 2635–2650, methods 8 and 10.
  public func newcombeInterval(
    level: Double = 0.95, correctsCorrelation: Bool = true
  ) -> ConfidenceInterval {
    guard let rates else { return ConfidenceInterval(lower: -1, upper: 1) }
    let first = reference.wilsonInterval(level: level)
    let second = comparison.wilsonInterval(level: level)
    let phi = correlation(corrected: correctsCorrelation)
    func distance(_ x: Double, _ y: Double) -> Double {
      max(0, x * x - 2 * phi * x * y + y * y).squareRoot()
    }
    let difference = rates.reference - rates.comparison
    return ConfidenceInterval(
      lower: max(
        -1, difference - distance(rates.reference - first.lower, second.upper - rates.comparison)),
      upper: min(1, difference + distance(first.upper - rates.reference, rates.comparison - second.lower)))
  }

  /// φ; 0 when one of the applicants had the same answer every time.
  private func correlation(corrected: Bool) -> Double {
    let margins = [
      both + referenceOnly, comparisonOnly + neither, both + comparisonOnly, referenceOnly + neither,
    ]
    let product = margins.reduce(1) { $0 * Double($1) }
    guard product > 0 else { return 0 }
    var numerator = Double(both) * Double(neither) - Double(referenceOnly) * Double(comparisonOnly)
    if corrected && numerator > 0 { numerator = max(0, numerator - Double(pairs) / 2) }
    return numerator / product.squareRoot()
  }
}
