/// The figures of one school, or of several together: sums over cases, never shown as they are.
package struct FigureCounts: Sendable, Hashable, Codable {
  package var kept = 0
  package var late = 0
  package var missed = 0
  /// Cases with at least one promise that counts, and of those with at least one kept, late or missed.
  package var promiseCases = 0
  package var keptCases = 0
  package var lateCases = 0
  package var missedCases = 0
  /// How many cases waited 0, 1, 2 … working days; the last also holds those that waited longer.
  package var waits = Array(repeating: 0, count: CaseFigures.longestWait + 1)
  package var explained = 0
  package var disputed = 0
  /// Yes, partly, no.
  package var believed = [0, 0, 0]
  package var helped = [0, 0, 0]
  package var wouldReportAgain = [0, 0, 0]
  package var open = 0
  package var lateNow = 0
  package var movedOutside = 0

  package init() {}

  package mutating func add(_ one: CaseFigures) {
    kept += one.kept
    late += one.late
    missed += one.missed
    promiseCases += one.kept + one.late + one.missed > 0 ? 1 : 0
    keptCases += one.kept > 0 ? 1 : 0
    lateCases += one.late > 0 ? 1 : 0
    missedCases += one.missed > 0 ? 1 : 0
    if let wait = one.wait { waits[wait] += 1 }
    explained += one.isExplained ? 1 : 0
    disputed += one.isDisputed ? 1 : 0
    if let verdict = one.verdict {
      believed[Self.place(verdict.believed)] += 1
      helped[Self.place(verdict.helped)] += 1
      wouldReportAgain[Self.place(verdict.wouldReportAgain)] += 1
    }
    open += one.isOpen ? 1 : 0
    lateNow += one.isLate ? 1 : 0
    movedOutside += one.movedOutside ? 1 : 0
  }

  private static func place(_ answer: Verdict.Answer) -> Int {
    switch answer {
    case .yes: 0
    case .partly: 1
    case .no: 2
    }
  }
}

extension FigureCounts {
  package var promises: Int { kept + late + missed }
  package var waitCases: Int { waits.reduce(0, +) }

  /// Working days; the mean of the two in the middle when the number is even. Nil without cases.
  package var medianWait: Double? {
    let count = waitCases
    guard count > 0 else { return nil }
    return Double(wait(at: (count - 1) / 2) + wait(at: count / 2)) / 2
  }

  /// Of the cases in order of their wait, the one at a place; 0 is the shortest.
  private func wait(at place: Int) -> Int {
    var passed = 0
    for (days, cases) in waits.enumerated() {
      passed += cases
      if passed > place { return days }
    }
    return CaseFigures.longestWait
  }

  package static func + (left: FigureCounts, right: FigureCounts) -> FigureCounts {
    var sum = left
    for sums in [
      \FigureCounts.kept, \.late, \.missed, \.promiseCases, \.keptCases, \.lateCases,
      \.missedCases, \.explained, \.disputed, \.open, \.lateNow, \.movedOutside,
    ] { sum[keyPath: sums] += right[keyPath: sums] }
    for lists in [\FigureCounts.waits, \.believed, \.helped, \.wouldReportAgain] {
      sum[keyPath: lists] = zip(left[keyPath: lists], right[keyPath: lists]).map(+)
    }
    return sum
  }
}
