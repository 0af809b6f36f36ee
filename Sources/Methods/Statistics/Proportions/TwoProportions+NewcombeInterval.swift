extension TwoProportions {
  /// Newcombe's hybrid score interval for the difference: the Wilson limits (without continuity correction)
  /// of both groups, joined.
  ///
  ///     lower = p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²)
  ///
  /// - Returns: bounds in −1...1; [−1, 1] when a group is without trials.
  /// - Precondition: `0 < level < 1`.
  /// - Source: R. G. Newcombe, Stat. Med. 17 (1998) 873–890, method 10.
  public func newcombeInterval(level: Double = 0.95) -> ConfidenceInterval {
    guard let rates else { return ConfidenceInterval(lower: -1, upper: 1) }
    let (p1, p2) = rates
    let first = reference.wilsonInterval(level: level)
    let second = comparison.wilsonInterval(level: level)
    func distance(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    return ConfidenceInterval(
      lower: max(-1, p1 - p2 - distance(p1 - first.lower, second.upper - p2)),
      upper: min(1, p1 - p2 + distance(first.upper - p1, p2 - second.lower)))
  }
}
