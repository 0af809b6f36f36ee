import Accounts
import Cases
import Core
import Testing

@Suite("What one case adds to the figures") struct CaseFiguresTests {
  private let period = FigurePeriod(first: day("2027-01-01"), last: day("2027-12-31"))

  @Test("promises count by what became of them, once their day has come") func promises() throws {
    var play = try Play(on: "2027-03-01")
    play.today = day("2027-03-02")
    try play.act(People.chantal, .recognise)
    play.today = day("2027-03-31")
    try play.act(People.chantal, .recordConversation)
    let figures = FigureRules.figures(of: play.events, over: period)
    // Recognised in time; the conversation was late; the plan and the outcome are still open.
    #expect((figures.kept, figures.late, figures.missed) == (1, 1, 2))
    #expect(figures.wait == 1 && figures.isOpen && figures.isLate)
    let early = FigureRules.figures(
      of: play.events, over: FigurePeriod(first: period.first, last: day("2027-03-02")))
    #expect((early.kept, early.late, early.missed) == (0, 0, 0), "no day has come yet")
    #expect(early.wait == nil, "too young to count")
  }

  @Test("silence counts as the longest wait, and every promise as missed") func silence() throws {
    let figures = FigureRules.figures(of: try Play(on: "2027-03-01").events, over: period)
    #expect(figures.wait == CaseFigures.longestWait)
    #expect(figures.kept == 0 && figures.missed == 3)
  }

  @Test("withdrawn before anybody could write does not count for the wait") func withdrawn() throws {
    var play = try Play(on: "2027-03-01")
    play.today = day("2027-03-02")
    try play.act(.reporter, .withdraw)
    let figures = FigureRules.figures(of: play.events, over: period)
    #expect(figures.wait == nil && !figures.isOpen)
    #expect(figures.kept + figures.late + figures.missed == 0)
  }

  @Test("a no in the verdict disputes the outcome; what follows the period does not count") func disputed()
    throws
  {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    let no = Verdict(believed: .no, helped: .partly, wouldReportAgain: .yes)
    play.today = day("2027-03-05")
    try play.act(.reporter, .giveVerdict, detail: .verdict(no))
    let figures = FigureRules.figures(of: play.events, over: period)
    #expect(figures.isExplained && figures.isDisputed && figures.verdict == no)
    let before = FigureRules.figures(
      of: play.events, over: FigurePeriod(first: period.first, last: day("2027-03-04")))
    #expect(before.isExplained && !before.isDisputed && before.verdict == nil)
  }

  @Test("the published year is twelve whole months") func months() {
    for (today, first, last) in [
      ("2027-03-01", "2026-03-01", "2027-02-28"), ("2027-03-31", "2026-03-01", "2027-02-28"),
      ("2028-03-01", "2027-03-01", "2028-02-29"), ("2027-01-15", "2026-01-01", "2026-12-31"),
    ] {
      let period = FigurePeriod.wholeMonths(before: day(today))
      #expect(period == FigurePeriod(first: day(first), last: day(last)), "\(today)")
    }
  }
}

/// A day that exists.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
