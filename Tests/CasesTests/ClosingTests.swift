import Cases
import Core
import Testing

@Suite("Closing and opening again") struct ClosingTests {
  @Test("with outcome, feedback, aftercare and verdict a case closes") func whole() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    #expect(throws: CaseRefusal.stillOpen([.verdict, .aftercareTwoWeeks, .aftercareSixWeeks])) {
      try play.act(People.chantal, .closeWithVerdict)
    }
    try play.act(.reporter, .giveVerdict)
    play.today = try #require(play.situation.openPromise(.aftercareTwoWeeks)?.due)
    try play.act(People.chantal, .giveFirstAftercare)
    play.today = try #require(play.situation.openPromise(.aftercareSixWeeks)?.due)
    try play.act(People.chantal, .giveSecondAftercare)
    #expect(play.situation.openPromises.map(\.kind) == [.nextStep], "an open case always owes something")
    try play.act(People.chantal, .closeWithVerdict)
    #expect(play.situation.state == .closed && play.situation.openPromises.isEmpty)
    #expect(CaseInvariants.violations(of: play.events).isEmpty)
  }

  @Test("aftercare can't be given more than a week early") func early() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    let due = try #require(play.situation.openPromise(.aftercareSixWeeks)?.due)
    play.today = due.adding(days: -8)
    #expect(throws: CaseRefusal.notYet(until: due.adding(days: -7))) {
      try play.act(People.chantal, .giveSecondAftercare)
    }
    play.today = due.adding(days: -7)
    try play.act(People.chantal, .giveSecondAftercare)
  }

  @Test("without a verdict a case closes only after the student's term has passed") func silentStudent()
    throws
  {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    try play.act(.reporter, .declineAftercare)
    let due = try #require(play.situation.openPromise(.verdict)?.due)
    play.today = due
    #expect(throws: CaseRefusal.notYet(until: due.adding(days: 1))) {
      try play.act(People.chantal, .closeWithoutVerdict)
    }
    play.today = due.adding(days: 1)
    try play.act(People.chantal, .closeWithoutVerdict)
    #expect(
      play.situation.promises.last { $0.kind == .verdict }?.state == .waived, "a student breaks no promise")
    #expect(CaseInvariants.violations(of: play.events).isEmpty)
  }

  @Test("the student opens it again with somebody else, within two working days") func reopening() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    let no = Verdict(believed: .no, helped: .no, wouldReportAgain: .no, declinesReview: true)
    #expect(no.isNegative)
    try play.act(.reporter, .giveVerdict, detail: .verdict(no))
    #expect(play.situation.state == .aftercare, "the student wanted no second look, and may change that")
    try play.act(.reporter, .reopen)
    #expect(play.situation.state == .received && play.situation.owner == .desk)
    #expect(play.situation.outcome == nil && play.situation.verdict == nil)
    #expect(play.situation.openPromise(.reopenedRecognition)?.due == Day("2027-03-03"))
    #expect(throws: CaseRefusal.sameHandler) { try play.act(People.chantal, .recognise) }
    #expect(throws: CaseRefusal.sameHandler) { try play.act(People.olga, .assign) }
    try play.act(People.olga, .recognise)
    #expect(play.situation.promises.last { $0.kind == .reopenedRecognition }?.state == .kept)
    #expect(CaseInvariants.violations(of: play.events).isEmpty)
  }

  @Test("withdrawing ends all promises; those that were past due count as broken") func withdrawing() throws {
    var play = try Play(on: "2027-03-01")
    play.today = play.today.adding(days: 5)
    try play.act(.reporter, .withdraw)
    #expect(play.situation.promises.map(\.state) == [.broken, .waived, .waived])
    #expect(Interpreter.offered(to: .reporter, in: play.situation, on: play.today).isEmpty)
  }

  @Test("a talk is not an outcome") func talk() {
    #expect(Outcome.allCases.allSatisfy { !$0.rawValue.contains("talk") && !$0.rawValue.contains("convers") })
  }
}
