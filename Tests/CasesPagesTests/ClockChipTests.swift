import Core
import Testing
import Texts

@testable import Cases

@Suite("The clock of a promise") struct ClockChipTests {
  /// Friday 1 January 2027 is a holiday.
  private static let today = day(2026, 12, 30)

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  @Test(
    "says in words how long there still is, counted in working days",
    arguments: [
      (day(2026, 12, 30), "vandaag", ClockChip.Urgency.today),
      (day(2026, 12, 31), "nog 1 werkdag", .soon),
      (day(2027, 1, 4), "nog 2 werkdagen", .soon),
      (day(2027, 1, 5), "nog 3 werkdagen", .later),
      (day(2026, 12, 29), "1 werkdag te laat", .late),
      (day(2026, 12, 24), "3 werkdagen te laat", .late),
    ])
  func words(due: Day, expected: String, urgency: ClockChip.Urgency) {
    let chip = ClockChip(due: due, today: Self.today)
    #expect(chip.words(.dutch) == expected)
    #expect(chip.urgency == urgency)
  }

  @Test("says late without a number when no working day has passed since") func weekend() {
    let chip = ClockChip(due: Self.day(2026, 11, 27), today: Self.day(2026, 11, 28))
    #expect(chip.words(.dutch) == "te laat")
    #expect(chip.words(.english) == "late")
  }

  @Test("hangs on words, not on the sign or the colour") func sign() {
    let markup = [ClockChip(due: Self.today, today: Self.today).html(.dutch)].markup
    #expect(markup.contains("<span aria-hidden=\"true\">◆ </span>vandaag"))
  }
}
