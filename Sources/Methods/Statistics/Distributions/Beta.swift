import CNumerics

/// The beta distribution.
public enum Beta {
  /// P(X ≤ x).
  ///
  /// - Precondition: `0 <= x <= 1`, `a > 0`, `b > 0`.
  public static func cdf(_ x: Double, _ a: Double, _ b: Double) -> Double {
    precondition(x >= 0 && x <= 1 && a > 0 && b > 0)
    return cnumerics_beta_cdf(x, a, b)
  }

  /// P(X > x).
  ///
  /// - Precondition: as ``cdf(_:_:_:)``.
  public static func survival(_ x: Double, _ a: Double, _ b: Double) -> Double {
    precondition(x >= 0 && x <= 1 && a > 0 && b > 0)
    return cnumerics_beta_survival(x, a, b)
  }

  /// The x with P(X ≤ x) = p.
  ///
  /// - Precondition: `0 <= p <= 1`, `a > 0`, `b > 0`.
  public static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
    precondition(p >= 0 && p <= 1 && a > 0 && b > 0)
    return cnumerics_beta_quantile(p, a, b)
  }

  /// ln B(a, b).
  ///
  /// - Precondition: `a > 0`, `b > 0`.
  public static func logFunction(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
  }
}
