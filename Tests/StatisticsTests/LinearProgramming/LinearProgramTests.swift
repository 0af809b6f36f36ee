import Statistics
import Testing

@Suite("A linear program") struct LinearProgramTests {
  /// At most 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6). The example of every textbook (Hillier,
  /// Lieberman, Introduction to Operations Research, section 3.1).
  private var factory: LinearProgram {
    var program = LinearProgram(.maximise, rows: [.atMost(4), .atMost(12), .atMost(18)])
    program.addColumn(cost: 3, entries: [(row: 0, value: 1), (row: 2, value: 3)])
    program.addColumn(cost: 5, entries: [(row: 1, value: 2), (row: 2, value: 2)])
    return program
  }

  @Test("is solved, with the prices of what is scarce") func factoryPlan() throws {
    let optimum = try #require(factory.solved().optimum)
    #expect(abs(optimum.objective - 36) < 1e-9)
    #expect(largestDifference(optimum.values, [2, 6]) < 1e-9)
    #expect(largestDifference(optimum.prices, [0, 1.5, 1]) < 1e-9)
  }

  @Test("without an x that fits says so") func infeasible() {
    var program = LinearProgram(.minimise, rows: [.atLeast(2)])
    program.addColumn(cost: 1, within: .atMost(1), entries: [(row: 0, value: 1)])
    #expect(program.solved() == .infeasible)
  }

  @Test("without an end says so") func unbounded() {
    var program = LinearProgram(.minimise, rows: [.atLeast(2)])
    program.addColumn(cost: -1, entries: [(row: 0, value: 1)])
    #expect(program.solved() == .unbounded)
  }

  @Test("with nothing in it has objective 0") func empty() {
    #expect(LinearProgram(.minimise, rows: []).solved().optimum?.objective == 0)
    #expect(LinearProgram(.minimise, rows: [.atLeast(1)]).solved() == .infeasible)
  }

  @Test("keeps fixed and free columns apart") func bounds() throws {
    var program = LinearProgram(.minimise, rows: [.exactly(3)])
    program.addColumn(cost: 1, within: .exactly(5), entries: [(row: 0, value: 1)])
    program.addColumn(cost: 1, within: .free, entries: [(row: 0, value: 1)])
    let optimum = try #require(program.solved().optimum)
    #expect(largestDifference(optimum.values, [5, -2]) < 1e-9)
  }

  @Test("solved again with other costs and bounds gives what a new one gives") func again() throws {
    var chance = Xoshiro256(seed: 20_261_126)
    let base = RandomProgram(rows: 12, columns: 30, using: &chance)
    let solver = LinearSolver(base.program)
    for round in 0..<40 {
      var changed = base
      changed.change(using: &chance)
      if round % 2 == 0 { changed.costs = base.costs }
      solver.look(changed.minimises ? .minimise : .maximise, costs: changed.costs)
      solver.bound(columns: changed.columns)
      solver.bound(rows: changed.rows)
      let (kept, new) = (solver.solved(), changed.program.solved())
      #expect((kept.optimum == nil) == (new.optimum == nil), "round \(round)")
      if let kept = kept.optimum, let new = new.optimum {
        #expect(abs(kept.objective - new.objective) < 1e-7 * max(1, abs(new.objective)), "round \(round)")
      } else {
        #expect(kept == new, "round \(round)")
      }
    }
  }

  @Test("is optimal by its own prices", arguments: 1...40) func certificate(seed: Int) {
    var chance = Xoshiro256(seed: UInt64(seed))
    let random = RandomProgram(rows: 8, columns: 15, using: &chance)
    guard let optimum = random.program.solved().optimum else { return }
    let sums = random.rowSums(optimum.values)
    for (sum, bounds) in zip(sums, random.rows) {
      #expect(sum >= bounds.lower - 1e-7 && sum <= bounds.upper + 1e-7)
    }
    for (value, bounds) in zip(optimum.values, random.columns) {
      #expect(value >= bounds.lower - 1e-7 && value <= bounds.upper + 1e-7)
    }
    // Strong duality: what rows and columns are worth at their prices is the objective.
    let worth = zip(sums, optimum.prices).reduce(0) { $0 + $1.0 * $1.1 }
    let kept = zip(optimum.values, optimum.reducedCosts).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(worth + kept - optimum.objective) < 1e-7 * max(1, abs(optimum.objective)))
    let sign = random.minimises ? 1.0 : -1
    for (sum, (price, bounds)) in zip(sums, zip(optimum.prices, random.rows)) {
      // Only a row at its lower bound may have a price that pulls it up.
      if sign * price > 1e-7 { #expect(abs(sum - bounds.lower) < 1e-6) }
      if sign * price < -1e-7 { #expect(abs(sum - bounds.upper) < 1e-6) }
    }
  }
}

func largestDifference(_ first: [Double], _ second: [Double]) -> Double {
  first.count == second.count ? zip(first, second).reduce(0) { max($0, abs($1.0 - $1.1)) } : .infinity
}
