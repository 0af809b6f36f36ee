/// What is published of a school.
package enum FigureMeasure: String, Sendable, CaseIterable {
  /// The share of its promises that were kept by their day.
  case kept
  /// The median of the working days to the first words of a person.
  case wait
  /// The share of the students with an outcome who did not agree.
  case disputed
}

extension FigureMeasure {
  /// On how many reports it rests. Promises of one report are not independent, so reports are counted.
  package func cases(in counts: FigureCounts) -> Int {
    switch self {
    case .kept: counts.promiseCases
    case .wait: counts.waitCases
    case .disputed: counts.explained
    }
  }

  /// As it was counted; shares from 0 to 1. Nil without cases.
  package func value(of counts: FigureCounts) -> Double? {
    guard cases(in: counts) > 0 else { return nil }
    switch self {
    case .kept: return Double(counts.kept) / Double(counts.promises)
    case .wait: return counts.medianWait
    case .disputed: return Double(counts.disputed) / Double(counts.explained)
    }
  }

  /// In how many parts of one it is published: shares in tenths of a percent, days in tenths.
  package var parts: Int { self == .wait ? 10 : 1000 }
}
