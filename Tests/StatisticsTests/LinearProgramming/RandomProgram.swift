import Statistics

/// A made-up linear program, some feasible and some not, with bounds of every sort.
struct RandomProgram: Encodable {
  var minimises: Bool
  var costs: [Double]
  var rows: [LinearProgram.Bounds]
  var columns: [LinearProgram.Bounds]
  /// Row after row.
  var matrix: [[Double]]

  init(rows count: Int, columns size: Int, using chance: inout Xoshiro256) {
    minimises = chance.below(2) == 0
    costs = (0..<size).map { _ in Self.number(&chance) }
    matrix = (0..<count).map { _ in (0..<size).map { _ in chance.below(3) == 0 ? Self.number(&chance) : 0 } }
    rows = []
    columns = []
    change(using: &chance)
  }

  /// Other bounds and costs, the same coefficients.
  mutating func change(using chance: inout Xoshiro256) {
    costs = costs.map { _ in Self.number(&chance) }
    rows = matrix.map { _ in Self.bounds(&chance, around: 20) }
    columns = costs.map { _ in Self.bounds(&chance, around: 5) }
  }

  var program: LinearProgram {
    var program = LinearProgram(minimises ? .minimise : .maximise, rows: rows)
    for (column, cost) in costs.enumerated() {
      let entries = matrix.enumerated().map { (row: $0, value: $1[column]) }
      program.addColumn(cost: cost, within: columns[column], entries: entries)
    }
    return program
  }

  func rowSums(_ values: [Double]) -> [Double] {
    matrix.map { row in zip(row, values).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func number(_ chance: inout Xoshiro256) -> Double { Double(Int(chance.below(19)) - 9) }

  private static func bounds(_ chance: inout Xoshiro256, around size: Int) -> LinearProgram.Bounds {
    let first = Double(Int(chance.below(UInt64(2 * size))) - size)
    switch chance.below(12) {
    case 0: return .free
    case 1, 2: return .atMost(first + Double(size))
    case 3, 4: return .atLeast(first - Double(size))
    case 5: return .exactly(first / 4)
    default: return LinearProgram.Bounds(lower: first - Double(size), upper: first + Double(size))
    }
  }

  private enum CodingKeys: CodingKey { case minimises, costs, rows, columns, matrix }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func plain(_ bounds: LinearProgram.Bounds) -> [Double?] {
      [bounds.lower, bounds.upper].map { $0.isFinite ? $0 : nil }
    }
    try container.encode(minimises, forKey: .minimises)
    try container.encode(costs, forKey: .costs)
    try container.encode(rows.map(plain), forKey: .rows)
    try container.encode(columns.map(plain), forKey: .columns)
    try container.encode(matrix, forKey: .matrix)
  }
}
