import CNumerics

/// ln Γ(x).
///
/// - Precondition: `x > 0`.
public func logGamma(_ x: Double) -> Double {
  precondition(x > 0)
  return cnumerics_log_gamma(x)
}

/// ln of the number of ways to choose `k` of `n`.
///
/// - Precondition: `0 <= k <= n`.
public func logChoose(_ n: Int, _ k: Int) -> Double {
  precondition(k >= 0 && k <= n)
  guard k > 0, k < n else { return 0 }
  return logGamma(Double(n + 1)) - logGamma(Double(k + 1)) - logGamma(Double(n - k + 1))
}
