import Foundation

/// A distribution with mass at some places of a grid.
public struct DiscretePrior: Sendable, Equatable {
  /// A place and its mass.
  public struct Atom: Sendable, Equatable, Codable {
    /// On the scale of the grid.
    public let location: Double
    /// Its probability, above 0.
    public let weight: Double
  }

  /// Ascending places.
  public let grid: [Double]
  /// One per place, sum 1.
  public let weights: [Double]

  /// - Precondition: as many weights as places, none negative, sum 1.
  public init(grid: [Double], weights: [Double]) {
    precondition(grid.count == weights.count && weights.allSatisfy { $0 >= 0 })
    self.grid = grid
    self.weights = weights
  }

  /// Where there is mass.
  public var atoms: [Atom] {
    zip(grid, weights).filter { $0.1 > 0 }.map { Atom(location: $0, weight: $1) }
  }

  /// The mean.
  public var mean: Double { zip(grid, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The standard deviation.
  public var sd: Double {
    let centre = mean
    return sqrt(zip(grid, weights).reduce(0) { $0 + $1.1 * ($1.0 - centre) * ($1.0 - centre) })
  }

  /// The mass above a place, the place itself not included.
  public func mass(above limit: Double) -> Double {
    zip(grid, weights).reduce(0) { $1.0 > limit ? $0 + $1.1 : $0 }
  }
}
