import CSolver

/// A linear program inside the solver Clp, for many solves: other costs or bounds, the same coefficients.
/// Each solve starts from the basis of the one before, which often leaves it little to do.
///
/// Belongs to one thread at a time.
public final class LinearSolver {
  private var program: LinearProgram
  private let problem: OpaquePointer
  /// After a change of bounds alone the last basis is still dual feasible.
  private var dualIsReady = false

  /// Takes over a program.
  public init(_ program: LinearProgram) {
    self.program = program
    let sign = program.direction.sign
    let made = csolver_make(
      Int32(program.rows.count), Int32(program.columns.count), program.starts, program.indices,
      program.values,
      program.columns.map(\.lower), program.columns.map(\.upper), program.costs.map { sign * $0 },
      program.rows.map(\.lower), program.rows.map(\.upper))
    guard let made else { preconditionFailure("no memory for a linear program") }
    problem = made
  }

  deinit { csolver_free(problem) }

  /// Looks for another end of other costs.
  ///
  /// - Precondition: one finite cost per column.
  public func look(_ direction: LinearProgram.Direction, costs: [Double]) {
    precondition(costs.count == program.columns.count && costs.allSatisfy(\.isFinite))
    program.direction = direction
    program.costs = costs
    csolver_set_costs(problem, costs.map { direction.sign * $0 })
    dualIsReady = false
  }

  /// Other bounds of the columns.
  ///
  /// - Precondition: one per column.
  public func bound(columns: [LinearProgram.Bounds]) {
    precondition(columns.count == program.columns.count)
    program.columns = columns
    csolver_set_column_bounds(problem, columns.map(\.lower), columns.map(\.upper))
  }

  /// Other bounds of the rows.
  ///
  /// - Precondition: one per row.
  public func bound(rows: [LinearProgram.Bounds]) {
    precondition(rows.count == program.rows.count)
    program.rows = rows
    csolver_set_row_bounds(problem, rows.map(\.lower), rows.map(\.upper))
  }

  /// Solves the program as it now is.
  public func solved() -> LinearProgram.Outcome {
    let outcome = csolver_solve(problem, dualIsReady ? 1 : 0)
    dualIsReady = outcome == CSOLVER_OPTIMAL.rawValue
    switch UInt32(outcome) {
    case CSOLVER_OPTIMAL.rawValue: return .optimal(optimum())
    case CSOLVER_INFEASIBLE.rawValue: return .infeasible
    case CSOLVER_UNBOUNDED.rawValue: return .unbounded
    default: return .stopped
    }
  }

  private func optimum() -> LinearProgram.Optimum {
    let sign = program.direction.sign
    var values = [Double](repeating: 0, count: program.columns.count)
    var reducedCosts = values
    var prices = [Double](repeating: 0, count: program.rows.count)
    csolver_read(problem, &values, &reducedCosts, &prices)
    return LinearProgram.Optimum(
      objective: sign * csolver_objective(problem), values: values, prices: prices.map { sign * $0 },
      reducedCosts: reducedCosts.map { sign * $0 })
  }
}

extension LinearProgram.Direction {
  /// The solver always minimises.
  fileprivate var sign: Double { self == .minimise ? 1 : -1 }
}
