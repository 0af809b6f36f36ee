package import Core

/// The days that figures are about, both inclusive. Nothing that happened after its last day counts.
package struct FigurePeriod: Sendable, Hashable {
  package let first: Day
  package let last: Day

  package init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// The year that ended yesterday: for the school's own board.
  package static func year(before today: Day) -> FigurePeriod {
    FigurePeriod(first: today.adding(days: -365), last: today.adding(days: -1))
  }

  /// The last twelve whole months: for everybody. A figure that changed each day would tell on which day
  /// somebody reported.
  package static func wholeMonths(before today: Day) -> FigurePeriod {
    let month = today.adding(days: 1 - today.civil.day)
    // The first of a month, a year before.
    var first = month.adding(days: -365)
    while first.civil.day != 1 { first = first.adding(days: -1) }
    return FigurePeriod(first: first, last: month.adding(days: -1))
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
