import Foundation

/// The least share of jobs that treat both kinds of applicants differently, of all distributions of chances
/// that give the frequencies that were seen; and for a job with a given outcome the least probability that it
/// is one of them.
///
/// A distribution is a mass per pair of chances (p, q) on a square grid. Its frequencies
/// `f(r, c) = Σ mass · C(L, r) pʳ(1−p)^(L−r) · C(M, c) qᶜ(1−q)^(M−c)` are linear in the mass, so that the
/// bounds are linear programs.
///
/// When no distribution gives the frequencies, those take their place that are at most a tenth farther from
/// them than the nearest (in L1 distance), and the bounds are over all of these. Not the nearest alone: they
/// come from one distribution at the edge of what is possible, on a grid a mix of neighbours beside p = q,
/// and the "least share" of such a table is 1 for the grid's reason and no other.
///
/// - Source: P. Kline, C. Walters, Econometrica 89 (2021) 765–792, sections 4 and 5.
public struct DiscriminationBounds: Sendable {
  /// What is called discrimination.
  public enum Kind: Sendable, CaseIterable {
    /// Chances that are not equal.
    case either
    /// A smaller chance for the others than for the reference.
    case againstComparison
  }

  /// The L1 distance between the frequencies and the nearest that a distribution on the grid can give; 0 when
  /// they are such. Nil when the solver failed.
  public let distance: Double?

  private static let tolerance = 1.1
  private let table: CallbackTable
  private let steps: Int
  /// Per place of the square, the probability of every outcome.
  private let kernels: [[Double]]

  /// - Parameter grid: chances per side, both ends included: 101 are the whole percents.
  /// - Precondition: `grid >= 2`.
  public init(_ table: CallbackTable, grid: Int = 101) {
    precondition(grid >= 2)
    self.table = table
    steps = grid
    let reference = Self.probabilities(sent: table.referenceSent, grid: grid)
    let comparison = Self.probabilities(sent: table.comparisonSent, grid: grid)
    let kernels = reference.flatMap { first in
      comparison.map { second in first.flatMap { one in second.map { one * $0 } } }
    }
    self.kernels = kernels
    distance = Self.nearest(table.frequencies, kernels)
  }

  /// The least share of jobs that discriminate; nil when the solver failed.
  public func leastShare(_ kind: Kind = .either) -> Double? {
    solved(measured: { _ in 1 }, kind)
  }

  /// The least probability that a job with this outcome discriminates; nil when no job had it, or the solver
  /// failed.
  ///
  /// - Precondition: no more answers than were sent.
  public func leastPosterior(reference: Int, comparison: Int, _ kind: Kind = .either) -> Double? {
    guard table.jobs[reference][comparison] > 0 else { return nil }
    let outcome = reference * (table.comparisonSent + 1) + comparison
    return solved(measured: { $0[outcome] }, kind)
  }

  /// The least of `Σ mass · measured` over discriminating places, divided by the same sum over all places. A
  /// ratio of linear functions is a linear program once the masses are scaled so that the lower sum is 1
  /// (Charnes, Cooper 1962); `scale` is what the masses then add up to.
  private func solved(measured: ([Double]) -> Double, _ kind: Kind) -> Double? {
    guard let distance else { return nil }
    let frequencies = table.frequencies
    let cells = frequencies.count
    let (sum, unit, budget) = (cells, cells + 1, cells + 2)
    var rows = [LinearProgram.Bounds](repeating: .exactly(0), count: cells + 1) + [.exactly(1)]
    let isExact = distance < 1e-9
    if !isExact { rows.append(.atMost(0)) }
    var program = LinearProgram(.minimise, rows: rows)
    for (place, kernel) in kernels.enumerated() {
      let value = measured(kernel)
      let entries = Self.entries(kernel) + [(row: sum, value: 1), (row: unit, value: value)]
      program.addColumn(cost: discriminates(place, kind) ? value : 0, entries: entries)
    }
    var scale = Self.entries(frequencies.map { -$0 })
    scale.append((row: sum, value: -1))
    if !isExact { scale.append((row: budget, value: -distance * Self.tolerance)) }
    program.addColumn(cost: 0, entries: scale)
    for row in 0..<(isExact ? 0 : cells) {
      program.addColumn(cost: 0, entries: [(row: row, value: 1), (row: budget, value: 1)])
      program.addColumn(cost: 0, entries: [(row: row, value: -1), (row: budget, value: 1)])
    }
    return program.solved().optimum?.objective
  }

  private static func entries(_ values: [Double]) -> [LinearProgram.Entry] {
    values.enumerated().map { (row: $0, value: $1) }
  }

  private func discriminates(_ place: Int, _ kind: Kind) -> Bool {
    let (reference, comparison) = (place / steps, place % steps)
    switch kind {
    case .either: return reference != comparison
    case .againstComparison: return reference > comparison
    }
  }

  /// Per chance of the grid, the probabilities of 0, 1, … answers.
  private static func probabilities(sent: Int, grid: Int) -> [[Double]] {
    (0..<grid).map { step in
      let binomial = Binomial(trials: sent, p: Double(step) / Double(grid - 1))
      return (0...sent).map(binomial.probability)
    }
  }

  private static func nearest(_ frequencies: [Double], _ kernels: [[Double]]) -> Double? {
    var program = LinearProgram(.minimise, rows: frequencies.map { .exactly($0) } + [.exactly(1)])
    for kernel in kernels {
      program.addColumn(cost: 0, entries: entries(kernel) + [(row: frequencies.count, value: 1)])
    }
    for row in frequencies.indices {
      program.addColumn(cost: 1, entries: [(row: row, value: 1)])
      program.addColumn(cost: 1, entries: [(row: row, value: -1)])
    }
    return program.solved().optimum.map { max(0, $0.objective) }
  }
}
