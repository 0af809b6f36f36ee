import CNumerics

/// Student's t distribution; its degrees of freedom need not be whole.
public enum StudentT {
  /// P(T > x).
  ///
  /// - Precondition: `degrees > 0`.
  public static func survival(_ x: Double, degrees: Double) -> Double {
    precondition(degrees > 0)
    return cnumerics_t_survival(x, degrees)
  }

  /// P(|T| ≥ |t|).
  public static func twoSided(_ t: Double, degrees: Double) -> Double {
    2 * survival(abs(t), degrees: degrees)
  }

  /// The x with P(T ≤ x) = p.
  ///
  /// - Precondition: `0 < p < 1` and `degrees > 0`.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    precondition(p > 0 && p < 1 && degrees > 0)
    return cnumerics_t_quantile(p, degrees)
  }
}
