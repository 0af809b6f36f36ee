/// A linear program: the x with the least (or greatest) `costs · x` for which every column and every row lies
/// within its bounds. The value of a row is the sum of its coefficients times x.
///
///     var program = LinearProgram(.maximise, rows: [.atMost(4), .atMost(6)])
///     program.addColumn(cost: 3, entries: [(row: 0, value: 1)])
///     program.addColumn(cost: 5, entries: [(row: 0, value: 1), (row: 1, value: 2)])
///     program.solved()   // optimal, 18 at (1, 3)
///
/// For many solves of programs that differ in costs or bounds only, use ``LinearSolver``.
public struct LinearProgram: Sendable, Equatable {
  /// A coefficient of a column: the row it stands in, and its value.
  public typealias Entry = (row: Int, value: Double)

  /// Which end of the costs is looked for.
  public enum Direction: Sendable { case minimise, maximise }

  /// Whether the least or the greatest is looked for.
  public internal(set) var direction: Direction
  /// Per row, what its sum may be.
  public internal(set) var rows: [Bounds]
  /// Per column, what x may be.
  public internal(set) var columns: [Bounds] = []
  /// Per column, what one of it costs.
  public internal(set) var costs: [Double] = []

  /// The coefficients of column j are elements `starts[j]..<starts[j + 1]` of `indices` (rows) and `values`.
  private(set) var starts: [Int32] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Double] = []

  /// A program with these rows and no column yet.
  public init(_ direction: Direction, rows: [Bounds]) {
    self.direction = direction
    self.rows = rows
  }

  /// Adds an x with its coefficients, and answers its number. Rows that are not named have coefficient 0.
  ///
  /// - Precondition: every row exists and is named once; cost and values are finite.
  @discardableResult
  public mutating func addColumn(
    cost: Double, within bounds: Bounds = .atLeast(0), entries: [Entry]
  ) -> Int {
    precondition(cost.isFinite)
    for (row, value) in entries where value != 0 {
      precondition(rows.indices.contains(row) && value.isFinite)
      indices.append(Int32(row))
      values.append(value)
    }
    starts.append(Int32(indices.count))
    columns.append(bounds)
    costs.append(cost)
    return columns.count - 1
  }

  /// Solves the program once.
  public func solved() -> Outcome { LinearSolver(self).solved() }
}

extension LinearProgram {
  /// What a number may be, both ends included.
  public struct Bounds: Sendable, Equatable {
    /// `-.infinity` when there is none.
    public let lower: Double
    /// `.infinity` when there is none.
    public let upper: Double

    /// - Precondition: `lower <= upper`; the lower one is not +∞, the upper one not −∞.
    public init(lower: Double, upper: Double) {
      precondition(lower <= upper && lower < .infinity && upper > -.infinity)
      self.lower = lower
      self.upper = upper
    }

    /// `value` and nothing else.
    public static func exactly(_ value: Double) -> Bounds { Bounds(lower: value, upper: value) }
    /// `value` or more.
    public static func atLeast(_ value: Double) -> Bounds { Bounds(lower: value, upper: .infinity) }
    /// `value` or less.
    public static func atMost(_ value: Double) -> Bounds { Bounds(lower: -.infinity, upper: value) }
    /// Any number.
    public static let free = Bounds(lower: -.infinity, upper: .infinity)
  }

  /// How solving ended.
  public enum Outcome: Sendable, Equatable {
    case optimal(Optimum)
    /// No x satisfies all bounds.
    case infeasible
    /// There is always an x that costs less (or more, when maximising).
    case unbounded
    /// The solver met numerical trouble and does not know.
    case stopped

    /// The optimum, when there is one.
    public var optimum: Optimum? {
      if case .optimal(let optimum) = self { return optimum }
      return nil
    }
  }

  /// A best x, and the prices that prove that it is best.
  public struct Optimum: Sendable, Equatable {
    /// `costs · x`.
    public let objective: Double
    /// x, one per column.
    public let values: [Double]
    /// Per row, how much the objective grows when its binding bound grows by one.
    public let prices: [Double]
    /// Per column, its cost minus what its coefficients are worth at the prices.
    public let reducedCosts: [Double]
  }
}
