import Core
import Testing

@Suite("Working days") struct WorkingDayTests {
  @Test("Easter falls on the dates that are printed in almanacs")
  func easter() {
    let known = [
      "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "1999-04-04", "2000-04-23",
      "2008-03-23",
      "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
      "2029-04-01",
      "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2200-04-06",
    ]
    for date in known {
      let year = Int(date.prefix(4)) ?? 0
      #expect(DutchHolidays.easterSunday(of: year).description == date)
    }
  }

  @Test("Easter is a Sunday between 22 March and 25 April in every year from 1900 to 2200")
  func easterBounds() throws {
    for year in 1900...2200 {
      let easter = DutchHolidays.easterSunday(of: year)
      let first = try #require(Day(year: year, month: 3, day: 22))
      let last = try #require(Day(year: year, month: 4, day: 25))
      #expect(easter.weekday == 7 && (first...last).contains(easter), "\(easter)")
    }
  }

  /// Listed by hand from the calendar of the central government.
  private static let listed: [Int: [String]] = [
    2026: ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"],
    2027: ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"],
    2028: ["01-01", "04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"],
    2029: ["01-01", "03-30", "04-02", "04-27", "05-05", "05-10", "05-21", "12-25", "12-26"],
    2030: ["01-01", "04-19", "04-22", "04-27", "05-05", "05-30", "06-10", "12-25", "12-26"],
  ]

  @Test("the holidays of 2026 to 2030 are those of the official list", arguments: 2026...2030)
  func holidays(year: Int) {
    let days = DutchHolidays.days(of: year).map(\.description).sorted()
    #expect(days == (Self.listed[year] ?? []).map { "\(year)-\($0)" })
  }

  @Test("King's Day is a day earlier when 27 April is a Sunday") func kingsDay() throws {
    let sunday = try #require(Day("2031-04-27"))
    #expect(sunday.weekday == 7)
    #expect(DutchHolidays.contains(sunday.adding(days: -1)) && !DutchHolidays.contains(sunday))
    #expect(DutchHolidays.days(of: 2031).contains(sunday.adding(days: -1)))
  }

  @Test(
    "terms end where a calendar on the wall says",
    arguments: [
      ("2027-03-25", 1, "2027-03-30"),  // Maundy Thursday; then Good Friday, a weekend and Easter Monday.
      ("2027-03-27", 0, "2027-03-30"),  // A Saturday is moved to the first working day.
      ("2027-03-25", 0, "2027-03-25"),
      ("2027-12-24", 1, "2027-12-27"),  // Both Christmas days are in the weekend.
      ("2027-12-31", 1, "2028-01-03"),
      ("2027-04-26", 1, "2027-04-28"),
      ("2027-05-04", 1, "2027-05-07"),  // 5 May and Ascension Day beside each other.
      ("2027-06-07", 10, "2027-06-21"),
    ])
  func terms(from: String, count: Int, to: String) throws {
    #expect(try #require(Day(from)).adding(workingDays: count).description == to)
  }

  @Test("adding working days and counting them agree, from every day of four years")
  func agree() throws {
    let first = try #require(Day("2026-01-01")).number
    for number in first..<(first + 1461) {
      let day = Day(number: number)
      for count in [1, 2, 5, 10, 15, 42] {
        let end = day.adding(workingDays: count)
        guard end.isWorkingDay, day.workingDays(until: end) == count, end.workingDays(until: day) <= 0 else {
          Issue.record("\(day) + \(count) = \(end), counted \(day.workingDays(until: end))")
          return
        }
      }
    }
  }

  @Test("counting goes back with the same number, and no day lies between a day and itself") func backwards()
    throws
  {
    let (early, late) = (try #require(Day("2027-03-22")), try #require(Day("2027-03-30")))
    #expect(early.workingDays(until: late) == 4)
    #expect(late.workingDays(until: early) == -4)
    #expect(early.workingDays(until: early) == 0)
  }
}
