/// The generally recognised holidays of the Netherlands, computed.
///
/// Source: Algemene termijnenwet art. 3: New Year's Day, Good Friday (made equal by its second paragraph),
/// Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday, both Christmas days. Easter and Whit Sunday
/// are Sundays anyway.
package enum DutchHolidays {
  /// - Parameter year: 2014 or later (before that there was a Queen's Day).
  package static func days(of year: Int) -> Set<Day> {
    let easter = easterSunday(of: year)
    return [
      Day(civilYear: year, month: 1, day: 1),
      easter.adding(days: -2),
      easter.adding(days: 1),
      kingsDay(of: year),
      Day(civilYear: year, month: 5, day: 5),
      easter.adding(days: 39),
      easter.adding(days: 50),
      Day(civilYear: year, month: 12, day: 25),
      Day(civilYear: year, month: 12, day: 26),
    ]
  }

  /// Whether ``days(of:)`` holds the day; without making the set, since terms are counted on every page.
  package static func contains(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    case (4, _) where day == kingsDay(of: year): return true
    case (3...6, _):
      let sinceEaster = day.number - easterSunday(of: year).number
      return sinceEaster == -2 || sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 50
    default: return false
    }
  }

  /// 27 April, or the day before when that is a Sunday.
  static func kingsDay(of year: Int) -> Day {
    let birthday = Day(civilYear: year, month: 4, day: 27)
    return birthday.weekday == 7 ? birthday.adding(days: -1) : birthday
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// Source: anonymous Gregorian algorithm, in J. Meeus, Astronomical Algorithms (1991), ch. 8.
  package static func easterSunday(of year: Int) -> Day {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let leap = (century / 4, century % 4)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leap.0 - correction + 15) % 30
    let weekday = (32 + 2 * leap.1 + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(civilYear: year, month: sum / 31, day: sum % 31 + 1)
  }
}
