import Core
import Organisations
import Testing

@testable import Cases

@Suite("Terms") struct TermsTests {
  @Test(
    "an organisation may promise faster, never slower, and never less than a day",
    arguments: CaseTerms.adjustable.keys)
  func clamped(kind: PromiseKind) throws {
    let path = try #require(CaseTerms.adjustable[kind])
    let limit = Terms.national[keyPath: path]
    for (wanted, held) in [
      (limit, limit), (limit + 1, limit), (limit - 1, limit - 1), (1, 1), (0, 1), (-3, 1),
    ] {
      var promised = Terms()
      promised[keyPath: path] = wanted
      #expect(CaseTerms(promised).length(of: kind) == .workingDays(held))
    }
  }

  @Test(
    "due days skip weekends and holidays",
    arguments: [
      // Good Friday 26 March 2027 and Easter Monday 29 March 2027 don't count.
      (PromiseKind.recognition, "2027-03-25", "2027-03-31"),
      // King's Day 27 April 2027 is a Tuesday.
      (.recognition, "2027-04-26", "2027-04-29"),
      // In 2025 the 27th is a Sunday, so the 26th, a Saturday, is King's Day: nothing is lost.
      (.recognition, "2025-04-25", "2025-04-29"),
      (.recognition, "2027-03-01", "2027-03-03"),
      (.conversation, "2027-03-01", "2027-03-08"),
      (.plan, "2027-03-01", "2027-03-15"),
      (.companyAction, "2027-03-01", "2027-03-22"),
      (.outcome, "2027-03-01", "2027-04-14"),
      // Two weeks after 15 March 2027 is Easter Monday; the next working day is Tuesday.
      (.aftercareTwoWeeks, "2027-03-15", "2027-03-30"),
      (.aftercareSixWeeks, "2027-03-01", "2027-04-12"),
      // Christmas and New Year.
      (.conversation, "2026-12-24", "2027-01-04"),
    ])
  func workingDays(kind: PromiseKind, from: String, due: String) throws {
    let from = try #require(Day(from))
    #expect(CaseTerms.national.due(kind, from: from) == Day(due))
  }

  @Test("on its due day a promise is kept, the day after it is late") func lateness() throws {
    var play = try Play(on: "2027-03-01")
    let due = try #require(play.situation.openPromise(.recognition)?.due)
    #expect(play.situation.lateOnes(on: due).isEmpty)
    #expect(play.situation.lateOnes(on: due.adding(days: 1)).map(\.kind) == [.recognition])
    var late = play
    play.today = due
    try play.act(People.chantal, .recognise)
    #expect(play.situation.promises[0].state == .kept)
    late.today = due.adding(days: 1)
    try late.act(People.chantal, .recognise)
    #expect(late.situation.promises[0].state == .late)
    #expect(
      late.situation.promises[0].workingDaysLate(on: late.today) == 0, "settled promises are no longer late")
  }

  @Test("the chosen day of the next step may be the last of the term and not one past it") func chosenDay()
    throws
  {
    let play = try Play(on: "2027-03-01")
    let latest = CaseTerms.national.due(.conversation, from: play.today)
    for date in [play.today, latest] {
      var chosen = play
      try chosen.act(People.chantal, .recognise, date: date)
      #expect(chosen.situation.openPromise(.conversation)?.due == date)
    }
    for date in [play.today.adding(days: -1), latest.adding(days: 1)] {
      var chosen = play
      #expect(throws: CaseRefusal.dateOutside(earliest: play.today, latest: latest)) {
        try chosen.act(People.chantal, .recognise, date: date)
      }
    }
  }
}
