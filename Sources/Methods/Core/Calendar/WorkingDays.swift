/// Counting in working days: Monday to Friday, without the holidays of ``DutchHolidays``.
extension Day {
  package var isWorkingDay: Bool {
    weekday <= 5 && !DutchHolidays.contains(self)
  }

  /// The day that lies a number of working days later; the day itself does not count.
  ///
  /// - Parameter count: 0 gives the day itself when it is a working day, else the next one.
  package func adding(workingDays count: Int) -> Day {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.isWorkingDay { left -= 1 }
    }
    while !day.isWorkingDay { day = day.adding(days: 1) }
    return day
  }

  /// How many working days lie after this day up to and including another; negative when the other is
  /// earlier.
  package func workingDays(until other: Day) -> Int {
    if other < self { return -other.workingDays(until: self) }
    var count = 0
    var day = self
    while day < other {
      day = day.adding(days: 1)
      if day.isWorkingDay { count += 1 }
    }
    return count
  }
}
