import CNumerics

/// Fisher's F distribution.
public enum FisherF {
  /// P(X > x).
  ///
  /// - Precondition: `x >= 0`, both degrees of freedom positive.
  public static func survival(_ x: Double, numerator: Double, denominator: Double) -> Double {
    precondition(x >= 0 && numerator > 0 && denominator > 0)
    return cnumerics_f_survival(x, numerator, denominator)
  }
}
