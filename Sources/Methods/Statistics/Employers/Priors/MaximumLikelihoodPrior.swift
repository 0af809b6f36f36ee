import Foundation

/// The prior on a grid under which the observations are most likely, whatever its shape (NPMLE).
///
/// The problem is concave, so the optimum is one, and how far off an answer can be is known:
/// `duality gap = max_j Σ_i w_i L_ij / f_i − Σ_i w_i` bounds the log likelihood that is missing. The
/// constrained Newton method keeps a few atoms, adds the places where the gradient has a peak, and solves for
/// all weights at once.
///
/// - Source: J. Kiefer, J. Wolfowitz, Ann. Math. Stat. 27 (1956) 887–906; R. Koenker, I. Mizera, JASA 109
///   (2014) 674–685 (on a grid); Y. Wang, J. R. Stat. Soc. B 69 (2007) 185–198 (the algorithm).
public struct MaximumLikelihoodPrior: Sendable {
  /// The prior found.
  public let prior: DiscretePrior
  /// The log likelihood there.
  public let logLikelihood: Double
  /// What the log likelihood lacks of the best on this grid, at most.
  public let dualityGap: Double
  /// Newton steps that were made.
  public let steps: Int

  /// - Parameters:
  ///   - tolerance: the duality gap to stop at, per observation.
  ///   - limit: Newton steps after which to stop anyway; `dualityGap` tells.
  public init(_ likelihood: MixtureLikelihood, tolerance: Double = 1e-12, limit: Int = 200) {
    var search = MixtureSearch(likelihood)
    var (best, steps, lost) = (search, 0, 0)
    while best.gap > tolerance && steps < limit && lost < 25 {
      guard search.step() else { break }
      steps += 1
      lost += 1
      if search.gap < best.gap { (best, lost) = (search, 0) }
    }
    let total = best.masses.reduce(0, +)
    let weights = best.masses.map { $0 / total }
    prior = DiscretePrior(grid: likelihood.grid, weights: weights)
    logLikelihood = likelihood.logLikelihood(weights)
    dualityGap = max(0, best.gap) * likelihood.weights.reduce(0, +)
    self.steps = steps
  }
}

/// The state of the constrained Newton method.
private struct MixtureSearch {
  private let table: MixtureLikelihood
  private let count: Int
  /// Of the observations, sum 1.
  private let shares: [Double]
  /// Mass per place.
  private(set) var masses: [Double]
  private var densities: [Double]
  /// Per place: what the mean log likelihood gains per mass moved there. 1 where mass belongs, at most 1 at
  /// the optimum.
  private var gradient: [Double] = []

  init(_ table: MixtureLikelihood) {
    self.table = table
    count = table.weights.count
    let total = table.weights.reduce(0, +)
    shares = table.weights.map { $0 / total }
    masses = Self.start(table)
    densities = table.densities(masses)
    gradient = slope()
  }

  /// The duality gap of the mean log likelihood.
  var gap: Double { (gradient.max() ?? 1) - 1 }

  /// One Newton step with line search. False when no step gains.
  mutating func step() -> Bool {
    let atoms = candidates()
    let aim = target(atoms)
    var direction = masses.map { -$0 }
    for (atom, mass) in zip(atoms, aim) { direction[atom] += mass }
    let promised = zip(direction, gradient).reduce(0) { $0 + $1.0 * ($1.1 - 1) }
    let change = table.densities(direction)
    var length = 1.0
    // A smaller gain than this drowns in the rounding of the log likelihood; so near to the optimum the whole
    // step is right.
    while promised > 1e-11 && gain(change, length) < 0.1 * length * promised {
      length /= 2
      if length < 1e-12 { return false }
    }
    for place in masses.indices { masses[place] = max(0, masses[place] + length * direction[place]) }
    densities = table.densities(masses)
    gradient = slope()
    return true
  }

  private func gain(_ change: [Double], _ length: Double) -> Double {
    var sum = 0.0
    for row in 0..<count {
      let ratio = length * change[row] / densities[row]
      if ratio <= -1 { return -.infinity }
      sum += shares[row] * log1p(ratio)
    }
    return sum
  }

  private func slope() -> [Double] {
    let pull = zip(shares, densities).map(/)
    return table.grid.indices.map { column in
      var sum = 0.0
      for row in 0..<count { sum += pull[row] * table.scaled[column * count + row] }
      return sum
    }
  }

  /// Places with mass, and peaks of the gradient that promise more.
  private func candidates() -> [Int] {
    gradient.indices.filter { place in
      if masses[place] > 0 { return true }
      let left = place > 0 ? gradient[place - 1] : -.infinity
      let right = place + 1 < gradient.count ? gradient[place + 1] : -.infinity
      return gradient[place] > 1 && gradient[place] >= left && gradient[place] > right
    }
  }

  /// The weights of the atoms that are best for the second-order expansion of the log likelihood: the least
  /// Σ share (Σ_j y_j L_ij/f_i − 2)² over weights y ≥ 0 with sum 1 (Wang 2007, section 3.2).
  private func target(_ atoms: [Int]) -> [Double] {
    let size = atoms.count
    let columns = atoms.map { atom in
      (0..<count).map { (table.scaled[atom * count + $0] / densities[$0] - 2) * shares[$0].squareRoot() }
    }
    var products = [Double](repeating: 0, count: size * size)
    for first in 0..<size {
      for second in first..<size {
        var sum = 1.0
        for row in 0..<count { sum += columns[first][row] * columns[second][row] }
        products[first * size + second] = sum
        products[second * size + first] = sum
      }
    }
    let solution = nonNegativeMinimum(products, start: atoms.map { masses[$0] })
    let total = solution.reduce(0, +)
    return total > 0 ? solution.map { $0 / total } : atoms.map { masses[$0] }
  }

  /// A few places over the whole grid, and for an observation that is all but impossible there its own best
  /// place.
  private static func start(_ table: MixtureLikelihood) -> [Double] {
    let (places, rows) = (table.grid.count, table.weights.count)
    var masses = [Double](repeating: 0, count: places)
    let wanted = min(places, 12)
    for number in 0..<wanted { masses[number * max(places - 1, 1) / max(wanted - 1, 1)] = 1 }
    for (row, density) in table.densities(masses).enumerated() where density < 1e-3 {
      masses[(0..<places).first { table.scaled[$0 * rows + row] == 1 } ?? 0] = 1
    }
    let total = masses.reduce(0, +)
    return masses.map { $0 / total }
  }
}
