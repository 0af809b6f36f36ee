/// How often pairs are expected to be answered unequally: what the power of a paired test depends on.
public struct PairRates: Sendable, Equatable {
  /// The share of pairs in which only the reference is answered positively.
  public let referenceOnly: Double
  /// The share in which only the comparison is.
  public let comparisonOnly: Double

  /// ψ, the share of discordant pairs.
  public var discordance: Double { referenceOnly + comparisonOnly }

  /// δ, the difference of the two rates of positive answers.
  public var difference: Double { referenceOnly - comparisonOnly }

  /// - Precondition: both are at least 0 and together at most 1.
  public init(referenceOnly: Double, comparisonOnly: Double) {
    precondition(referenceOnly >= 0 && comparisonOnly >= 0 && referenceOnly + comparisonOnly <= 1 + 1e-12)
    self.referenceOnly = referenceOnly
    self.comparisonOnly = comparisonOnly
  }

  /// From what people know: how often each is answered positively, and how much the answers of one vacancy go
  /// together.
  ///
  /// p₁₁ = p₁p₂ + ρ·√(p₁(1 − p₁)p₂(1 − p₂)). Nil when no pair of answers has these rates and this
  /// correlation.
  ///
  /// - Precondition: both rates lie in `0...1`, the correlation in `-1...1`.
  public init?(reference: Double, comparison: Double, correlation: Double) {
    precondition((0...1).contains(reference) && (0...1).contains(comparison))
    precondition((-1...1).contains(correlation))
    let spread = (reference * (1 - reference) * comparison * (1 - comparison)).squareRoot()
    let both = reference * comparison + correlation * spread
    let possible = max(0, reference + comparison - 1)...min(reference, comparison)
    guard both >= possible.lowerBound - 1e-12, both <= possible.upperBound + 1e-12 else { return nil }
    referenceOnly = max(0, reference - both)
    comparisonOnly = max(0, comparison - both)
  }
}
