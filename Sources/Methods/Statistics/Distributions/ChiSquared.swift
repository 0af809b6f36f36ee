import CNumerics

/// The chi-squared distribution.
public enum ChiSquared {
  /// P(X > x).
  ///
  /// - Precondition: `x >= 0` and `degrees > 0`.
  public static func survival(_ x: Double, degrees: Double) -> Double {
    precondition(x >= 0 && degrees > 0)
    return cnumerics_chi_squared_survival(x, degrees)
  }

  /// The x with P(X ≤ x) = p.
  ///
  /// - Precondition: `0 <= p < 1` and `degrees > 0`.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    precondition(p >= 0 && p < 1 && degrees > 0)
    return cnumerics_chi_squared_quantile(p, degrees)
  }
}
