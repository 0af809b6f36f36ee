import Accounts
import Cases
import Core
import Organisations
import Testing

@Suite("Aftercare, and no disadvantage") struct CareTests {
  private static let no = Verdict(believed: .yes, helped: .no, wouldReportAgain: .partly)

  @Test(
    "a no opens the case at another handler, without the student having to ask",
    arguments: [
      Verdict(believed: .no, helped: .yes, wouldReportAgain: .yes), no,
      Verdict(believed: .yes, helped: .yes, wouldReportAgain: .no),
    ])
  func review(verdict: Verdict) throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    try play.act(.reporter, .giveVerdict, detail: .verdict(verdict))
    #expect(play.situation.state == .received && play.situation.owner == .desk)
    #expect(play.situation.barred == [People.member(People.chantal)])
    #expect(play.situation.openPromise(.reopenedRecognition)?.due == Day("2027-03-03"))
    #expect(throws: CaseRefusal.sameHandler) { try play.act(People.chantal, .recognise) }
    #expect(throws: CaseRefusal.sameHandler) { try play.act(People.chantal, .refuseReopening) }
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("a refusal to look again gives the student a reason, and only another handler gives it")
  func refusal() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    try play.act(.reporter, .giveVerdict, detail: .verdict(Self.no))
    #expect(throws: CaseRefusal.missing(.reason)) {
      try play.act(People.olga, CaseCommand(.refuseReopening))
    }
    try play.act(People.olga, .refuseReopening)
    #expect(play.events.last?.forReporter?.words[.reason] == Commands.ownWords)
    #expect(play.situation.state == .aftercare && play.situation.outcome?.outcome == .apology)
    #expect(play.situation.verdict == Self.no)
    #expect(
      throws: CaseRefusal.stillOpen([.aftercareTwoWeeks, .aftercareSixWeeks]),
      "a refusal takes no care from the student"
    ) { try play.act(People.olga, .closeWithVerdict) }
    #expect(play.situation.openPromise(.aftercareTwoWeeks)?.due == Day("2027-03-15"))
    try play.act(.reporter, .declineAftercare)
    try play.act(People.olga, .closeWithVerdict)
    #expect(play.situation.state == .closed)
    try play.act(.reporter, .reopen)
    #expect(play.situation.barred.count == 2, "who refused does not look a third time")
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("there is nothing to refuse in a report that is new") func nothingToRefuse() throws {
    var play = try Play(on: "2027-03-01")
    #expect(throws: CaseRefusal.nothingOpen([.reopenedRecognition])) {
      try play.act(People.olga, .refuseReopening)
    }
  }

  @Test("silence opens the case again where harm is left, once", arguments: [true, false])
  func silence(isHarmLeft: Bool) throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.explained(as: isHarmLeft ? .companyDenies : .apology)
    let due = try #require(school.situation.openPromise(.verdict)?.due)
    try school.run(until: due.description)
    #expect(school.situation.state == .aftercare)
    try school.run(until: due.adding(workingDays: 1).description)
    #expect((school.situation.state == .received) == isHarmLeft)
    #expect((school.play.events.last?.action == .reopenAfterSilence) == isHarmLeft)
    guard isHarmLeft else { return }
    try school.explained(by: People.olga, as: .companyDenies)
    try school.run(until: school.play.today.adding(days: 60).description)
    #expect(school.play.events.filter { $0.action == .reopenAfterSilence }.count == 1)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("the end of the internship brings a third moment of aftercare, before which nothing closes")
  func end() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(.reporter, .setInternshipEnd, detail: .day(try #require(Day("2027-07-02"))))
    try play.explained()
    #expect(play.situation.openPromise(.aftercareEnd)?.due == Day("2027-07-09"))
    play.today = try #require(Day("2027-05-03"))
    try play.act(People.chantal, .giveFirstAftercare)
    try play.act(People.chantal, .giveSecondAftercare)
    try play.act(.reporter, .giveVerdict)
    #expect(throws: CaseRefusal.stillOpen([.aftercareEnd])) {
      try play.act(People.chantal, .closeWithVerdict)
    }
    play.today = try #require(Day("2027-06-26"))
    #expect(throws: CaseRefusal.notYet(until: try #require(Day("2027-06-27")))) {
      try play.act(People.chantal, .giveEndAftercare)
    }
    play.today = try #require(Day("2027-06-28"))
    try play.act(People.chantal, .giveEndAftercare)
    try play.act(People.chantal, .closeWithVerdict)
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("a disadvantage opens a review, also of a closed case, and must be reviewed before it closes again")
  func disadvantage() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    play.today = try #require(Day("2027-05-03"))
    try play.act(.reporter, .giveVerdict)
    try play.act(People.chantal, .giveFirstAftercare)
    try play.act(People.chantal, .giveSecondAftercare)
    try play.act(People.chantal, .closeWithVerdict)
    try play.act(.reporter, .reportDisadvantage, detail: .disadvantage(.badAssessment, heardOn: play.today))
    #expect(play.situation.state == .aftercare)
    #expect(
      play.situation.openPromise(.disadvantageReview)?.due == Day("2027-05-12"),
      "5 May and Ascension Day lie between")
    #expect(throws: CaseRefusal.stillOpen([.disadvantageReview])) {
      try play.act(People.chantal, .closeWithVerdict)
    }
    try play.act(People.chantal, .recordReview, detail: .finding(.putRight))
    #expect(play.situation.disadvantages.map(\.finding) == [.putRight])
    try play.act(People.chantal, .closeWithVerdict)
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("another place is promised in five working days, beside all else, until it is offered or not needed")
  func replacement() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(.reporter, .changeWishes, detail: .wishes([.anotherPlace]))
    #expect(play.situation.openPromise(.replacementPlace)?.due == Day("2027-03-08"))
    try play.act(People.chantal, .setNewReplacementDate, date: Day("2027-03-05"))
    #expect(play.situation.openPromise(.replacementPlace)?.due == Day("2027-03-05"))
    try play.act(People.chantal, .recordReplacement)
    #expect(play.situation.openPromise(.replacementPlace) == nil)
    try play.act(.reporter, .reportDisadvantage, detail: .disadvantage(.placementEnded, heardOn: nil))
    #expect(play.situation.openPromise(.replacementPlace) != nil)
    try play.act(.reporter, .declineReplacement)
    #expect(play.situation.openPromise(.replacementPlace) == nil)
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("deadlines are shown when an assessment or a removal is mentioned, with days when the day is known")
  func deadlines() throws {
    let plain = CodedAnswers(phase: .tasks, conducts: [.jokes])
    #expect(HardDeadlines(answers: plain, situation: CaseSituation()) == nil)
    for answers in [CodedAnswers(phase: .assessment), CodedAnswers(conducts: [.endedAfterComplaint])] {
      let found = try #require(HardDeadlines(answers: answers, situation: CaseSituation()))
      #expect(found.examAppeal == nil && found.objection == nil)
    }
    var play = try Play(on: "2027-03-01")
    try play.act(
      .reporter, .reportDisadvantage, detail: .disadvantage(.badAssessment, heardOn: Day("2027-03-01")))
    let found = try #require(HardDeadlines(answers: plain, situation: play.situation))
    #expect(found.examAppeal == Day("2027-03-15") && found.objection == Day("2027-04-12"))
  }
}

@Suite("What a student tells later") struct LaterTests {
  private static let no = Verdict(believed: .yes, helped: .no, wouldReportAgain: .partly)

  @Test("every disadvantage is reviewed, also when a second is told and the case begins anew")
  func reviews() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    for kind in [Disadvantage.badAssessment, .treatedWorse] {
      try play.act(.reporter, .reportDisadvantage, detail: .disadvantage(kind, heardOn: nil))
    }
    try play.act(.reporter, .giveVerdict, detail: .verdict(Self.no))
    for left in [1, 0] {
      #expect(play.situation.openPromise(.disadvantageReview) != nil)
      try play.act(People.olga, .recordReview)
      #expect(play.situation.disadvantages.filter { $0.finding == nil }.count == left)
    }
    #expect(play.situation.openPromise(.disadvantageReview) == nil)
    #expect(CaseInvariants.violations(of: play.events) == [])
  }

  @Test("the time limit of one decision is not counted from another") func twoDecisions() throws {
    var play = try Play(on: "2027-03-20")
    let (first, second) = (Day("2027-03-01"), Day("2027-03-19"))
    for (kind, day) in [(Disadvantage.badAssessment, first), (.placementEnded, second)] {
      try play.act(.reporter, .reportDisadvantage, detail: .disadvantage(kind, heardOn: day))
    }
    let found = try #require(HardDeadlines(answers: CodedAnswers(), situation: play.situation))
    #expect(found.examAppeal == Day("2027-03-15") && found.objection == Day("2027-04-30"))
  }

  @Test("a day that can't be is refused, and a corrected one takes the promise of the wrong one away")
  func wrongDays() throws {
    var play = try Play(on: "2027-03-01")
    let far = Day("2099-03-01").map { CaseCommand.Detail.day($0) }
    #expect(throws: CaseRefusal.self) { try play.act(.reporter, .setInternshipEnd, detail: far) }
    let ahead = CaseCommand.Detail.disadvantage(.badAssessment, heardOn: Day("2027-03-02"))
    #expect(throws: CaseRefusal.self) { try play.act(.reporter, .reportDisadvantage, detail: ahead) }
    try play.explained()
    try play.act(.reporter, .setInternshipEnd, detail: .day(try #require(Day("2028-07-02"))))
    #expect(play.situation.openPromise(.aftercareEnd) != nil)
    try play.act(.reporter, .setInternshipEnd, detail: .day(try #require(Day("2027-02-26"))))
    #expect(play.situation.openPromise(.aftercareEnd) == nil)
  }

  @Test("nobody closes over a silence that the clock is about to open again") func beforeTheClock() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.explained(as: .companyDenies)
    try school.act(.reporter, .declineAftercare)
    school.wait(until: "2027-03-16")
    #expect(throws: CaseRefusal.stillOpen([.verdict])) {
      try school.act(People.chantal, .closeWithoutVerdict)
    }
    try school.strike()
    #expect(school.situation.state == .received)
  }
}

extension ClockSchool {
  /// Recognised, heard, planned, decided and told, on one day.
  fileprivate mutating func explained(by actor: CaseActor = People.chantal, as outcome: Outcome) throws {
    for name in [ActionName.recognise, .recordConversation, .setPlan] { try act(actor, name) }
    try act(actor, .recordOutcome, detail: .outcome(outcome))
    try act(actor, .explainOutcome)
  }
}
