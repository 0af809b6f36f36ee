import Core
import Testing

@Suite("Dutch holidays") struct DutchHolidayTests {
  @Test("a single day is asked for with the same answer as the list of its year", arguments: 2014...2060)
  func sameAnswer(year: Int) throws {
    let listed = DutchHolidays.days(of: year)
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    for number in first.number...last.number {
      let day = Day(number: number)
      #expect(DutchHolidays.contains(day) == listed.contains(day), "\(day)")
    }
  }
}
