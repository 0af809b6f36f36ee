import Foundation

/// Gaps that are normal over employers, with the mean and standard deviation under which the estimates are
/// most likely.
public struct NormalPrior: Sendable, Equatable {
  /// The mean of the true gaps.
  public let mean: Double
  /// Their standard deviation.
  public let tau: Double
  /// The log likelihood of the estimates.
  public let logLikelihood: Double

  /// Maximum likelihood of `θ̂ ~ N(μ, τ² + s²)`. For given τ the best μ is a weighted mean; the roots of the
  /// derivative along τ² are bracketed on a grid and bisected, and the best of them (or τ = 0) is taken.
  ///
  /// - Precondition: at least one estimate.
  public init(_ estimates: [GapEstimate]) {
    precondition(!estimates.isEmpty)
    let gaps = estimates.map(\.gap)
    let least = estimates.map(\.standardError).min() ?? 1
    // Past the range of the estimates the likelihood only falls.
    let widest = 2 * max((gaps.max() ?? 0) - (gaps.min() ?? 0), least)
    let (start, steps) = (1e-4 * least, 400)
    let taus = (0...steps).map { start * pow(widest / start, Double($0) / Double(steps)) }
    let places = [0] + taus.map { $0 * $0 }
    var candidates = [0.0]
    for (low, high) in zip(places, places.dropFirst())
    where Self.slope(estimates, low) > 0 && Self.slope(estimates, high) <= 0 {
      candidates.append(boundary(inside: low, outside: high) { Self.slope(estimates, $0) > 0 })
    }
    let fits = candidates.map { (variance: $0, fit: Self.profile(estimates, $0)) }
    let best = fits.reduce(fits[0]) { $1.fit.logLikelihood > $0.fit.logLikelihood ? $1 : $0 }
    mean = best.fit.mean
    tau = sqrt(best.variance)
    logLikelihood = best.fit.logLikelihood
  }

  /// The mean of an employer's true gap, given its estimate.
  public func posteriorMean(_ estimate: GapEstimate) -> Double {
    let noise = estimate.standardError * estimate.standardError
    return (tau * tau * estimate.gap + noise * mean) / (tau * tau + noise)
  }

  /// The probability that an employer's true gap is above zero, given its estimate.
  public func posteriorAboveZero(_ estimate: GapEstimate) -> Double {
    guard tau > 0 else { return mean > 0 ? 1 : 0 }
    let noise = estimate.standardError
    return Normal.cdf(posteriorMean(estimate) / (tau * noise / sqrt(tau * tau + noise * noise)))
  }

  private static func profile(_ estimates: [GapEstimate], _ variance: Double) -> (
    mean: Double, logLikelihood: Double
  ) {
    var (weights, sum) = (0.0, 0.0)
    for one in estimates {
      let weight = 1 / (variance + one.standardError * one.standardError)
      weights += weight
      sum += weight * one.gap
    }
    let mean = sum / weights
    let logLikelihood = estimates.reduce(0) { total, one in
      let spread = variance + one.standardError * one.standardError
      let distance = one.gap - mean
      return total - 0.5 * (log(2 * Double.pi * spread) + distance * distance / spread)
    }
    return (mean, logLikelihood)
  }

  /// The derivative of the profile log likelihood along τ², twice.
  private static func slope(_ estimates: [GapEstimate], _ variance: Double) -> Double {
    let mean = profile(estimates, variance).mean
    return estimates.reduce(0) { total, one in
      let weight = 1 / (variance + one.standardError * one.standardError)
      let distance = (one.gap - mean) * weight
      return total + distance * distance - weight
    }
  }
}
