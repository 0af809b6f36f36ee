import Foundation

/// How much employers differ from each other, apart from the chance in their estimates.
///
/// - Source: P. Kline, E. Rose, C. Walters, Q. J. Econ. 137 (2022) 1963–2036, section V.
public struct GapVariance: Sendable, Equatable {
  /// The mean gap, every employer counting the same.
  public let mean: Double
  /// The standard deviation of the true gaps; 0 when the estimates spread no more than chance makes them.
  public let sd: Double
  /// Its square before it was kept from being negative.
  public let varianceEstimate: Double

  /// `σ² = mean[(θ̂ − μ)² − (n−1)/n · s²]`, unbiased when the standard errors are.
  ///
  /// - Precondition: at least one estimate.
  public init(_ estimates: [GapEstimate]) {
    precondition(!estimates.isEmpty)
    let count = Double(estimates.count)
    let mean = estimates.reduce(0) { $0 + $1.gap } / count
    let sum = estimates.reduce(0) { sum, one in
      let distance = one.gap - mean
      return sum + distance * distance - (count - 1) / count * one.standardError * one.standardError
    }
    self.mean = mean
    varianceEstimate = sum / count
    sd = sqrt(max(0, varianceEstimate))
  }

  /// The estimate drawn to the mean: `λ θ̂ + (1 − λ) μ` with `λ = σ²/(σ² + s²)`. It has the least mean
  /// squared error of all such lines.
  public func shrunk(_ estimate: GapEstimate) -> Double {
    let spread = sd * sd
    let share = spread / (spread + estimate.standardError * estimate.standardError)
    return share * estimate.gap + (1 - share) * mean
  }
}
