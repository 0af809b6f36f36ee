import Core

/// The moments of a day at which something can happen, in order.
enum SimulatedHour: CaseIterable {
  case afterMidnight, night, morning, first, second, third, fourth, evening, late

  /// Seconds after the day begins: on the days on which the clock changes, an hour off on the wall.
  private var seconds: Int64 {
    switch self {
    case .afterMidnight: 60
    case .night: 9_000
    case .morning: 28_800
    case .first: 34_200
    case .second: 41_400
    case .third: 48_600
    case .fourth: 55_800
    case .evening: 72_900
    case .late: 82_000
    }
  }

  func moment(of day: Day) -> Moment { Amsterdam.start(of: day).adding(seconds: seconds) }

  /// Which of the hours at which students write.
  var ofStudents: Int? { self == .night ? 0 : self == .evening ? 1 : nil }

  func isOfStaff(on day: Day) -> Bool {
    day.isWorkingDay && [.first, .second, .third, .fourth].contains(self)
  }
}
