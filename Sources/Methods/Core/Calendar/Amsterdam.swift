/// The civil clock of Amsterdam: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of
/// October.
///
/// Computed, so that it needs no time-zone files. Source: Directive 2000/84/EC (changes at 01:00 UTC); right
/// from 1996 on.
package enum Amsterdam {
  /// The calendar day on which an instant falls.
  package static func day(of moment: Moment) -> Day {
    let local = moment.milliseconds + offset(at: moment)
    return Day(number: Int(local.flooredDivision(by: 86_400_000).quotient))
  }

  /// The first instant of a day.
  package static func start(of day: Day) -> Moment {
    // The clock never changes at midnight, so the offset an hour before UTC midnight is the day's first.
    let midnight = Int64(day.number) * 86_400_000
    return Moment(milliseconds: midnight - offset(at: Moment(milliseconds: midnight - 3_600_000)))
  }

  /// Eight o'clock on a day: mail to people at work does not go out at night.
  package static func morning(of day: Day) -> Moment {
    // The clock changes before three, so by then the offset is that of the rest of the day.
    let eight = Int64(day.number) * 86_400_000 + 8 * 3_600_000
    return Moment(milliseconds: eight - offset(at: Moment(milliseconds: eight)))
  }

  /// The last millisecond of a day.
  package static func end(of day: Day) -> Moment {
    Moment(milliseconds: start(of: day.adding(days: 1)).milliseconds - 1)
  }

  /// Hour (0…23) and minute on the clock at an instant.
  package static func clock(at moment: Moment) -> (hour: Int, minute: Int) {
    let minutes =
      (moment.milliseconds + offset(at: moment)).flooredDivision(by: 86_400_000).remainder / 60_000
    return (Int(minutes / 60), Int(minutes % 60))
  }

  /// Milliseconds that the clock is ahead of UTC.
  private static func offset(at moment: Moment) -> Int64 {
    let year = Day(number: Int(moment.milliseconds.flooredDivision(by: 86_400_000).quotient)).civil.year
    let summer = change(year: year, month: 3)..<change(year: year, month: 10)
    return summer.contains(moment.milliseconds) ? 7_200_000 : 3_600_000
  }

  private static func change(year: Int, month: Int) -> Int64 {
    let last = Day(civilYear: year, month: month, day: 31)
    let sunday = last.adding(days: -(last.weekday % 7))
    return Int64(sunday.number) * 86_400_000 + 3_600_000
  }
}
