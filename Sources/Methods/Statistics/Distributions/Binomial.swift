import CNumerics

/// The number of successes in `trials` independent trials that each succeed with probability `p`.
public struct Binomial: Sendable, Equatable {
  /// 0 or more.
  public let trials: Int
  /// Of each trial, in 0...1.
  public let p: Double

  /// - Precondition: `trials >= 0` and `0 <= p <= 1`.
  public init(trials: Int, p: Double) {
    precondition(trials >= 0 && p >= 0 && p <= 1)
    self.trials = trials
    self.p = p
  }

  /// P(X = k); 0 outside `0...trials`.
  public func probability(_ k: Int) -> Double {
    guard (0...trials).contains(k) else { return 0 }
    return cnumerics_binomial_probability(Double(k), Double(trials), p)
  }

  /// P(X ≤ k).
  public func cdf(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    return k >= trials ? 1 : cnumerics_binomial_cdf(Double(k), Double(trials), p)
  }

  /// P(X > k).
  public func survival(_ k: Int) -> Double {
    guard k >= 0 else { return 1 }
    return k >= trials ? 0 : cnumerics_binomial_survival(Double(k), Double(trials), p)
  }
}
