import Core
import Foundation
import Testing

@Suite("Days") struct DayTests {
  private static let utc: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    return calendar
  }()

  @Test("every day from 1990 to 2100 has the date and weekday that Foundation's calendar gives it")
  func oracle() throws {
    let first = try #require(Day(year: 1990, month: 1, day: 1)).number
    let last = try #require(Day(year: 2100, month: 12, day: 31)).number
    #expect(last - first + 1 == 40_542)
    for number in first...last {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = Self.utc.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, dayOfMonth) = day.civil
      let weekday = (parts.weekday ?? 0) == 1 ? 7 : (parts.weekday ?? 0) - 1
      guard parts.year == year, parts.month == month, parts.day == dayOfMonth, day.weekday == weekday,
        Day(year: year, month: month, day: dayOfMonth) == day, Day(day.description) == day
      else {
        Issue.record("\(day)")
        return
      }
    }
  }

  @Test(
    "days that do not exist, and other ways of writing, are refused",
    arguments: [
      "2027-02-29", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "2027-1-01",
      "27-01-01",
      "2027-01-01 ", "+027-01-01", "2027-+1-01", "2027/01/01", "", "--", "２０２７-01-01",
    ])
  func refused(text: String) { #expect(Day(text) == nil) }

  @Test("29 February is there in leap years, also in 2000") func leap() {
    #expect(Day("2028-02-29") != nil && Day("2000-02-29") != nil && Day("1900-02-29") == nil)
  }

  @Test("a year before 1000 is written with zeros and reads back") func early() throws {
    let day = try #require(Day(year: 33, month: 4, day: 3))
    #expect(day.description == "0033-04-03")
    #expect(Day("0033-04-03") == day)
  }

  @Test("days are counted on in the order of time") func order() throws {
    let day = try #require(Day("2027-12-31"))
    #expect(day.adding(days: 1).description == "2028-01-01")
    #expect(day.adding(days: 1) > day && day.adding(days: -365).description == "2026-12-31")
  }
}
