extension PairTable {
  /// Bonett and Price's adjusted Wald interval for the difference of the two rates: one pair added to each
  /// of the two discordant cells, and so two to all pairs.
  ///
  /// - Returns: bounds cut off at −1 and 1; [−1, 1] without pairs.
  /// - Precondition: `0 < level < 1`.
  /// - Source: D. G. Bonett, R. M. Price, J. Educ. Behav. Stat. 37 (2012) 479–488, eq. 4.
  public func bonettPriceInterval(level: Double = 0.95) -> ConfidenceInterval {
    adjustedWald(level: level, added: 1)
  }

  /// Agresti and Min's "Wald + 2" interval for the difference of the two rates: half a pair added to each of
  /// the four cells.
  ///
  /// - Returns: bounds cut off at −1 and 1; [−1, 1] without pairs.
  /// - Precondition: `0 < level < 1`.
  /// - Source: A. Agresti, Y. Min, Stat. Med. 24 (2005) 729–740.
  public func waldPlusTwoInterval(level: Double = 0.95) -> ConfidenceInterval {
    adjustedWald(level: level, added: 0.5)
  }

  private func adjustedWald(level: Double, added: Double) -> ConfidenceInterval {
    guard pairs > 0 else { return ConfidenceInterval(lower: -1, upper: 1) }
    let total = Double(pairs) + 2
    let first = (Double(referenceOnly) + added) / total
    let second = (Double(comparisonOnly) + added) / total
    let difference = first - second
    let variance = (first + second - difference * difference) / total
    let half = Normal.twoSidedQuantile(level: level) * variance.squareRoot()
    return ConfidenceInterval(lower: max(-1, difference - half), upper: min(1, difference + half))
  }
}
