import Foundation

/// How much more often an employer answers the reference than the other applicant, as estimated from some
/// tests.
public struct GapEstimate: Sendable, Equatable {
  /// Difference of two probabilities: −1...1, positive when the reference is favoured.
  public let gap: Double
  /// The standard error of `gap`.
  public let standardError: Double

  /// A standard error outside 10⁻⁵⁰...10⁵⁰ counts as the nearer end: powers of such numbers have no digits.
  ///
  /// - Precondition: `gap` lies within a million; `standardError` is positive and finite.
  public init(gap: Double, standardError: Double) {
    precondition(abs(gap) <= 1e6 && standardError > 0 && standardError.isFinite)
    self.gap = gap
    self.standardError = min(max(standardError, 1e-50), 1e50)
  }

  /// `gap` in standard errors.
  public var z: Double { gap / standardError }

  /// The p-value against "no gap, or one in favour of the other".
  public var oneSidedP: Double { Normal.survival(z) }

  /// The normal log likelihood of a true gap.
  func logDensity(at trueGap: Double) -> Double {
    let distance = (gap - trueGap) / standardError
    return -0.5 * distance * distance - log(standardError) - 0.918_938_533_204_672_8
  }
}
