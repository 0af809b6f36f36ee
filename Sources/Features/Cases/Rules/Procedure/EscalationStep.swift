package import Core

/// How far an open promise that nobody keeps has moved up. Each step is an event that the student sees; the
/// late party can stop none of them but by keeping the promise.
package enum EscalationStep: String, Sendable, CaseIterable, Codable {
  /// On the due day its owner is reminded.
  case reminded
  /// The due day has passed.
  case late
  /// A second person of the team answers for the case from now on.
  case secondPerson = "second_person"
  /// The person outside the line has been told.
  case outsideLine = "outside_line"
  /// It went to the organisation outside that the student named, or the student was asked to name one.
  case outside
}

extension EscalationStep {
  /// The first day of a step for a promise, counted in Dutch working days from its due day: 0, 1, 2, 5, 10.
  ///
  /// A promise that was due on a day off reminds on the last working day before it.
  package func firstDay(due: Day) -> Day {
    switch self {
    case .reminded:
      var day = due
      while !day.isWorkingDay { day = day.adding(days: -1) }
      return day
    case .late: return due.adding(workingDays: 1)
    case .secondPerson: return due.adding(workingDays: 2)
    case .outsideLine: return due.adding(workingDays: 5)
    case .outside: return due.adding(workingDays: 10)
    }
  }

  /// Working days that lie between two steps at least, also when the clock jumped or the server was down:
  /// whoever a step reached has had a day.
  package static let gap = 1
}
