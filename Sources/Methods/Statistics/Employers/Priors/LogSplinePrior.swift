import Foundation

/// A smooth prior on a grid: `g_j ∝ exp(Q_j · α)` with Q natural splines, by penalised maximum likelihood.
///
/// Smoother than ``MaximumLikelihoodPrior``, whose few atoms make the posterior of an employer jump. The
/// penalty `c₀ ‖α‖` draws it to the flat prior.
///
/// - Source: B. Efron, Biometrika 103 (2016) 1–20; the basis and defaults of its R package `deconvolveR`.
public struct LogSplinePrior: Sendable {
  /// The prior found.
  public let prior: DiscretePrior
  /// The log likelihood there, without the penalty.
  public let logLikelihood: Double
  /// α, one per degree of freedom.
  public let coefficients: [Double]

  /// - Parameters:
  ///   - degrees: columns of Q; 5 in the source.
  ///   - penalty: c₀; 1 in the source.
  /// - Precondition: the grid has more than `degrees` places; `degrees >= 1`, `penalty > 0`.
  public init(_ likelihood: MixtureLikelihood, degrees: Int = 5, penalty: Double = 1) {
    precondition(likelihood.grid.count > degrees && degrees >= 1 && penalty > 0)
    let search = LogSplineSearch(likelihood, degrees: degrees, penalty: penalty)
    coefficients = search.optimum()
    let weights = search.weights(coefficients)
    prior = DiscretePrior(grid: likelihood.grid, weights: weights)
    logLikelihood = likelihood.logLikelihood(weights)
  }
}

private struct LogSplineSearch {
  private let table: MixtureLikelihood
  private let basis: Matrix
  private let penalty: Double

  init(_ table: MixtureLikelihood, degrees: Int, penalty: Double) {
    self.table = table
    self.penalty = penalty
    let splines = NaturalSpline.basis(table.grid, degrees: degrees)
    basis = Matrix(
      columns: (0..<degrees).map { number in
        let column = splines.column(number)
        let mean = column.reduce(0, +) / Double(column.count)
        let norm = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
        return column.map { ($0 - mean) / norm }
      })
  }

  func weights(_ coefficients: [Double]) -> [Double] {
    let exponents = basis * coefficients
    let largest = exponents.max() ?? 0
    let raw = exponents.map { exp($0 - largest) }
    let total = raw.reduce(0, +)
    return raw.map { $0 / total }
  }

  /// Newton's method with line search from two starts, of which the better end counts: the log likelihood may
  /// have more than one peak.
  func optimum() -> [Double] {
    let flat = [Double](repeating: 0, count: basis.columns)
    let steepest = derivatives(flat).gradient
    let length = norm(steepest)
    // The penalty has a kink at 0, which holds α there as long as the slope is no steeper.
    let uphill = length > penalty ? steepest.map { 0.1 * $0 / length } : flat
    let ends = [uphill, flat.map { $0 + 1 }].map(climb)
    let best = ends.reduce(flat) { value($1) > value($0) ? $1 : $0 }
    return best
  }

  private func norm(_ vector: [Double]) -> Double { vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  private func value(_ coefficients: [Double]) -> Double {
    table.logLikelihood(weights(coefficients)) - penalty * norm(coefficients)
  }

  private func climb(_ start: [Double]) -> [Double] {
    var place = start
    for _ in 0..<200 {
      let length = norm(place)
      guard length > 1e-12 else { return place }
      var (slope, bend) = derivatives(place)
      for row in place.indices {
        slope[row] -= penalty * place[row] / length
        for column in place.indices {
          let along = place[row] * place[column] / (length * length)
          bend[row, column] += penalty / length * ((row == column ? 1 : 0) - along)
        }
      }
      guard let next = advance(place, slope, bend) else { return place }
      place = next
    }
    return place
  }

  /// A step that gains; nil at the top.
  private func advance(_ place: [Double], _ slope: [Double], _ bend: Matrix) -> [Double]? {
    let here = value(place)
    var damping = 0.0
    for _ in 0..<60 {
      let damped = bend + damping * Matrix.identity(place.count)
      if let inverse = damped.positiveInverse {
        let step = inverse * slope
        let next = zip(place, step).map(+)
        if value(next) > here { return next }
        if norm(step) <= 1e-14 * norm(place) { return nil }
      }
      damping = max(4 * damping, 1e-6 * (bend.diagonal.map(abs).max() ?? 1))
    }
    return nil
  }

  /// Of the log likelihood without penalty: the gradient, and minus the second derivative (Efron 2016,
  /// theorem 1).
  private func derivatives(_ coefficients: [Double]) -> (gradient: [Double], bend: Matrix) {
    let prior = weights(coefficients)
    let densities = table.densities(prior)
    let (rows, places) = (densities.count, prior.count)
    // W_ij = g_j (L_ij / f_i − 1): what observation i adds to the slope along the exponent at place j.
    var parts = Matrix(rows: rows, columns: places)
    for place in 0..<places {
      for row in 0..<rows {
        parts[row, place] = prior[place] * (table.scaled[place * rows + row] / densities[row] - 1)
      }
    }
    let scores = parts * basis
    let totals = Matrix(rows: 1, columns: rows, elements: table.weights) * parts
    let gradient = (totals * basis).elements
    let centre = (Matrix(rows: 1, columns: places, elements: prior) * basis).elements
    var bend = Matrix(rows: basis.columns, columns: basis.columns)
    for first in 0..<basis.columns {
      for second in 0..<basis.columns {
        var sum = gradient[first] * centre[second] + centre[first] * gradient[second]
        for row in 0..<rows { sum += table.weights[row] * scores[row, first] * scores[row, second] }
        for place in 0..<places { sum -= totals[0, place] * basis[place, first] * basis[place, second] }
        bend[first, second] = sum
      }
    }
    return (gradient, bend)
  }
}
