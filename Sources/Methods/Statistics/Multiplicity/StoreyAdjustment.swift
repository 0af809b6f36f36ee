/// Storey's estimate of the share of true hypotheses, and the q-values that follow from it.
///
/// π̂₀(λ) = #{p > λ} / ((1 − λ)·m), at most 1: p-values of true hypotheses are even over 0...1, so those
/// above λ are nearly all theirs. A script that goes round computes mean(p·1[p > λ])/(1 − λ) instead, which
/// is another quantity.
///
/// - Source: J. D. Storey, J. R. Statist. Soc. B 64 (2002) 479–498, eq. 6.
public struct StoreyAdjustment: Sendable, Equatable {
  /// π̂₀, in `0...1`; 1 for no p-values.
  public let trueShare: Double
  /// In the order of the p-values. Each is π̂₀ times the Benjamini–Hochberg one.
  public let qValues: [Double]

  /// - Parameter threshold: λ; a higher one has less bias and more variance.
  /// - Precondition: every p-value lies in `0...1`, and `0 <= threshold < 1`.
  public init(_ pValues: [Double], threshold: Double = 0.5) {
    precondition(threshold >= 0 && threshold < 1)
    let above = pValues.count { $0 > threshold }
    let share = pValues.isEmpty ? 1 : min(1, Double(above) / ((1 - threshold) * Double(pValues.count)))
    trueShare = share
    qValues = benjaminiHochbergAdjusted(pValues).map { $0 * share }
  }
}
