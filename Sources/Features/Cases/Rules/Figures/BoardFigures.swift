/// What a school's own board shows of its figures. Small numbers are left out, also where they follow from
/// other numbers on the same board. None at all is not small: it is about nobody.
package struct BoardFigures: Sendable, Equatable {
  /// A number on the board; nil when it is too small to be shown, or gives such a one away.
  package typealias Cell = Int?

  package let open: Cell
  package let lateNow: Cell
  package let movedOutside: Cell
  package let kept: Cell
  package let late: Cell
  package let missed: Cell
  /// Half working days, so that no fraction is needed.
  package let medianHalfDays: Cell
  package let waitCases: Cell
  /// Yes, partly, no; nil when none of them can be shown.
  package let believed: [Cell]?
  package let helped: [Cell]?
  package let wouldReportAgain: [Cell]?

  package init(_ counts: FigureCounts) {
    lateNow = Self.cell(counts.lateNow)
    // What is not late must not follow from the two.
    let onTime = counts.open - counts.lateNow
    open = lateNow != nil && Self.isSmall(onTime) ? nil : Self.cell(counts.open)
    movedOutside = Self.cell(counts.movedOutside)
    let promises = Self.parts(
      [counts.kept, counts.late, counts.missed],
      cases: [counts.keptCases, counts.lateCases, counts.missedCases])
    (kept, late, missed) = (promises[0], promises[1], promises[2])
    waitCases = Self.cell(counts.waitCases)
    medianHalfDays = waitCases == nil ? nil : counts.medianWait.map { Int($0 * 2) }
    believed = Self.answers(counts.believed)
    helped = Self.answers(counts.helped)
    wouldReportAgain = Self.answers(counts.wouldReportAgain)
  }

  private static func isSmall(_ count: Int) -> Bool { (1..<FigureRules.leastCases).contains(count) }
  private static func cell(_ count: Int) -> Cell { isSmall(count) ? nil : count }

  private static func answers(_ counts: [Int]) -> [Cell]? {
    counts.reduce(0, +) < FigureRules.leastCases ? nil : parts(counts, cases: counts)
  }

  /// Parts of a whole that may be known from elsewhere. Those with too few cases are hidden, and when that is
  /// one alone, or they are too few together, the smallest of the others too.
  ///
  /// - Parameter cases: on how many cases each part rests.
  static func parts(_ counts: [Int], cases: [Int]) -> [Cell] {
    let order = cases.indices.filter { cases[$0] > 0 }.sorted { (cases[$0], $0) < (cases[$1], $1) }
    var hidden = Set(order.filter { isSmall(cases[$0]) })
    let isEnough = {
      hidden.isEmpty
        || hidden.count >= 2 && hidden.reduce(0) { $0 + cases[$1] } >= FigureRules.leastCases
    }
    for index in order where !isEnough() { hidden.insert(index) }
    return counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
  }
}
