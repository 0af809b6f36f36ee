import Core
import Foundation
import Testing

@Suite("The clock of Amsterdam") struct AmsterdamTests {
  private static func calendar() throws -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    return calendar
  }

  @Test("agrees with the time zone's own tables at odd hours of every day from 1996 to 2037")
  func oracle() throws {
    let calendar = try Self.calendar()
    let end = try #require(Day("2037-12-31"))
    var day = try #require(Day("1996-01-01"))
    var hour = 0
    while day <= end {
      hour = (hour + 7) % 24
      let moment = Moment(milliseconds: Int64(day.number) * 86_400_000 + Int64(hour) * 3_600_000 + 1_234_567)
      let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let civil = moment.day.civil
      let clock = Amsterdam.clock(at: moment)
      guard civil == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0), clock.hour == parts.hour,
        clock.minute == parts.minute
      else {
        Issue.record("\(moment)")
        return
      }
      day = day.adding(days: 1)
    }
  }

  @Test("both nights on which the clock changes go right to the minute", arguments: 2026...2030)
  func nights(year: Int) throws {
    let calendar = try Self.calendar()
    for month in [3, 10] {
      let last = try #require(Day(year: year, month: month, day: 31))
      let sunday = last.adding(days: -(last.weekday % 7))
      let start = Int64(sunday.number) * 86_400_000 - 2 * 3_600_000
      for minute in 0..<360 {
        let moment = Moment(milliseconds: start + Int64(minute) * 60_000)
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        let parts = calendar.dateComponents([.day, .hour, .minute], from: date)
        let clock = Amsterdam.clock(at: moment)
        #expect(
          clock.hour == parts.hour && clock.minute == parts.minute && moment.day.civil.day == parts.day,
          "\(moment)")
      }
      let length = Amsterdam.end(of: sunday).milliseconds - Amsterdam.start(of: sunday).milliseconds + 1
      #expect(length == (month == 3 ? 23 : 25) * 3_600_000)
    }
  }

  @Test(
    "a day begins at its first millisecond and ends at its last",
    arguments: [
      "2027-03-27", "2027-03-28", "2027-03-29", "2027-10-31", "2027-11-01", "2027-01-01",
    ])
  func bounds(text: String) throws {
    let day = try #require(Day(text))
    let (start, end) = (Amsterdam.start(of: day), Amsterdam.end(of: day))
    #expect(start.day == day && end.day == day)
    #expect(Moment(milliseconds: start.milliseconds - 1).day == day.adding(days: -1))
    #expect(Moment(milliseconds: end.milliseconds + 1).day == day.adding(days: 1))
    #expect(Amsterdam.clock(at: start) == (0, 0) && Amsterdam.clock(at: end) == (23, 59))
  }

  @Test(
    "eight in the morning is that on every day, also when the clock changed that night",
    arguments: 2026...2030)
  func morning(year: Int) throws {
    var day = try #require(Day(year: year, month: 1, day: 1))
    while day.civil.year == year {
      let morning = Amsterdam.morning(of: day)
      #expect(
        morning.day == day && Amsterdam.clock(at: morning) == (8, 0) && morning.milliseconds % 60_000 == 0)
      day = day.adding(days: 1)
    }
    let spring = try #require(Day("2027-03-28"))
    let autumn = try #require(Day("2027-10-31"))
    #expect(Amsterdam.morning(of: spring).description == "2027-03-28T06:00:00Z")
    #expect(Amsterdam.morning(of: spring.adding(days: -1)).description == "2027-03-27T07:00:00Z")
    #expect(Amsterdam.morning(of: autumn).description == "2027-10-31T07:00:00Z")
    #expect(Amsterdam.morning(of: autumn.adding(days: -1)).description == "2027-10-30T06:00:00Z")
  }

  @Test("a moment is written in UTC and reads back; half past eleven in March may be the next day here")
  func writing() throws {
    let moment = try #require(Moment("2027-03-27T23:30:00Z"))
    #expect(moment.description == "2027-03-27T23:30:00Z")
    #expect(moment.day == Day("2027-03-28"))
    #expect(Moment(milliseconds: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test(
    "other ways of writing a moment are refused",
    arguments: [
      "2027-03-27T24:00:00Z", "2027-03-27T23:60:00Z", "2027-03-27T23:00:60Z", "2027-03-27 23:00:00Z",
      "2027-03-27T23:00:00+", "2027-03-27T+1:00:00Z", "2027-03-27T1:2:3:::Z", "2027-02-29T00:00:00Z", "",
    ])
  func refused(text: String) { #expect(Moment(text) == nil) }
}
