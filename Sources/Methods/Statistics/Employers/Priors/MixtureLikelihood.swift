import Foundation

/// How likely every observation is at every place where a prior may have mass: all that the estimates of a
/// prior on a grid need to know about the data.
public struct MixtureLikelihood: Sendable {
  /// Where the prior may have mass, ascending.
  public let grid: [Double]
  /// How often each observation counts; equal observations may be taken together.
  public let weights: [Double]
  /// Likelihood of observation i at place j, divided by its largest over j: element `j * weights.count + i`.
  let scaled: [Double]
  /// Per observation, the logarithm of what it was divided by.
  private let logScales: [Double]

  /// - Parameter logDensity: the log likelihood of an observation (by number) at a place of the grid; may be
  ///   −∞, but not at all places of an observation.
  /// - Precondition: the grid ascends and has a place; weights are positive.
  public init(grid: [Double], weights: [Double], logDensity: (_ observation: Int, _ place: Double) -> Double)
  {
    precondition(!grid.isEmpty && zip(grid, grid.dropFirst()).allSatisfy(<) && weights.allSatisfy { $0 > 0 })
    self.grid = grid
    self.weights = weights
    let count = weights.count
    var scaled = grid.flatMap { place in (0..<count).map { logDensity($0, place) } }
    logScales = (0..<count).map { row in grid.indices.reduce(-.infinity) { max($0, scaled[$1 * count + row]) }
    }
    precondition(logScales.allSatisfy(\.isFinite), "an observation that is impossible everywhere")
    for column in grid.indices {
      for row in 0..<count {
        scaled[column * count + row] = exp(scaled[column * count + row] - logScales[row])
      }
    }
    self.scaled = scaled
  }

  /// Estimates that are normal around what they estimate.
  ///
  /// - Precondition: standard errors are positive.
  public init(grid: [Double], estimates: [GapEstimate]) {
    self.init(grid: grid, weights: [Double](repeating: 1, count: estimates.count)) { row, place in
      estimates[row].logDensity(at: place)
    }
  }

  /// The log likelihood of all observations under a prior.
  ///
  /// - Precondition: one weight per place, not negative, sum 1.
  public func logLikelihood(_ prior: [Double]) -> Double {
    zip(weights, zip(densities(prior), logScales)).reduce(0) { $0 + $1.0 * (log($1.1.0) + $1.1.1) }
  }

  /// Per observation, its likelihood under a prior (or its change under a change of it), divided by its
  /// largest at one place.
  func densities(_ prior: [Double]) -> [Double] {
    let count = weights.count
    var sums = [Double](repeating: 0, count: count)
    for (column, mass) in prior.enumerated() where mass != 0 {
      for row in 0..<count { sums[row] += mass * scaled[column * count + row] }
    }
    return sums
  }

  /// What the prior becomes once an observation was seen: one weight per place, sum 1.
  public func posterior(of observation: Int, under prior: [Double]) -> [Double] {
    let joint = prior.indices.map { prior[$0] * scaled[$0 * weights.count + observation] }
    let total = joint.reduce(0, +)
    return joint.map { $0 / total }
  }
}
