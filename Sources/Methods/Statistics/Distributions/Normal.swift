import CNumerics
import Foundation

/// The standard normal distribution.
public enum Normal {
  /// P(Z ≤ x).
  public static func cdf(_ x: Double) -> Double { cnumerics_normal_cdf(x) }

  /// P(Z > x), exact also far in the tail, where 1 − ``cdf(_:)`` is 0.
  public static func survival(_ x: Double) -> Double { cnumerics_normal_survival(x) }

  /// The x with P(Z ≤ x) = p.
  ///
  /// - Precondition: `0 < p < 1`.
  public static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1)
    return cnumerics_normal_quantile(p)
  }

  /// The density at `x`.
  public static func density(_ x: Double) -> Double { exp(-0.5 * x * x) * 0.398_942_280_401_432_7 }

  /// P(|Z| ≥ |z|): the p-value of a two-sided test.
  public static func twoSided(_ z: Double) -> Double { 2 * survival(abs(z)) }

  /// The z of a two-sided interval; 0.95 gives 1.959964.
  ///
  /// - Precondition: `0 < level < 1`.
  public static func twoSidedQuantile(level: Double) -> Double { quantile(0.5 + level / 2) }
}
