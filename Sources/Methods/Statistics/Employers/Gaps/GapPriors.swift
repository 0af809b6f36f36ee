/// How gaps are spread over employers, in three ways that assume less and less: normal, smooth, and of any
/// shape.
public struct GapPriors: Sendable {
  /// Normal, by maximum likelihood.
  public let normal: NormalPrior
  /// Smooth; nil when all estimates are the same.
  public let smooth: LogSplinePrior?
  /// Of any shape (NPMLE).
  public let free: MaximumLikelihoodPrior

  /// - Parameter places: of the grid, equally far apart from the least to the largest estimate.
  /// - Precondition: at least one estimate; `places >= 10`.
  public init(_ estimates: [GapEstimate], places: Int = 300) {
    precondition(!estimates.isEmpty && places >= 10)
    let likelihood = MixtureLikelihood(grid: Self.grid(estimates, places), estimates: estimates)
    normal = NormalPrior(estimates)
    free = MaximumLikelihoodPrior(likelihood)
    smooth = likelihood.grid.count > 1 ? LogSplinePrior(likelihood) : nil
  }

  private static func grid(_ estimates: [GapEstimate], _ places: Int) -> [Double] {
    let gaps = estimates.map(\.gap)
    let (least, largest) = (gaps.min() ?? 0, gaps.max() ?? 0)
    guard largest > least else { return [least] }
    let step = (largest - least) / Double(places - 1)
    let grid = (0..<places).map { $0 == places - 1 ? largest : least + Double($0) * step }
    // Estimates that differ in their last digits only leave no room for a grid.
    return zip(grid, grid.dropFirst()).allSatisfy(<) ? grid : [least]
  }
}

extension DiscretePrior {
  /// The mean of an employer's true gap, given its estimate.
  public func posteriorMean(_ estimate: GapEstimate) -> Double {
    zip(grid, posterior(estimate)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The probability that an employer's true gap is above zero, given its estimate.
  public func posteriorAboveZero(_ estimate: GapEstimate) -> Double {
    zip(grid, posterior(estimate)).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
  }

  private func posterior(_ estimate: GapEstimate) -> [Double] {
    let held = atoms
    let likelihood = MixtureLikelihood(grid: held.map(\.location), estimates: [estimate])
    let shares = likelihood.posterior(of: 0, under: held.map(\.weight))
    var all = [Double](repeating: 0, count: grid.count)
    var next = 0
    for (place, weight) in weights.enumerated() where weight > 0 {
      all[place] = shares[next]
      next += 1
    }
    return all
  }
}
