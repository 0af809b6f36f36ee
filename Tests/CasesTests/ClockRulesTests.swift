import Accounts
import Cases
import Core
import Organisations
import Testing

@Suite("The clock of a promise") struct ClockRulesTests {
  /// Sent on Monday 1 March 2027: recognition is due on Wednesday the 3rd, Good Friday is the 26th.
  @Test("reminds on the day, and moves up after 1, 2, 5 and 10 working days") func steps() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-04-30")
    #expect(
      school.steps(of: .recognition) == [
        "2027-03-03 remind", "2027-03-04 mark_late", "2027-03-05 escalate_to_second_person",
        "2027-03-10 escalate_outside_line", "2027-03-17 escalate_outside",
      ])
    #expect(
      school.steps(of: .plan).prefix(2) == ["2027-03-15 remind", "2027-03-16 mark_late"])
    #expect(school.situation.movedOutside == Commands.outside)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("does nothing on weekends and holidays") func daysOff() throws {
    var school = try ClockSchool(on: "2027-03-23")
    try school.run(until: "2027-04-12")
    #expect(
      school.steps(of: .recognition) == [
        "2027-03-25 remind", "2027-03-30 mark_late", "2027-03-31 escalate_to_second_person",
        "2027-04-05 escalate_outside_line", "2027-04-12 escalate_outside",
      ])
  }

  @Test("goes outside sooner where the school has nobody outside the line") func noOverseer() throws {
    var school = try ClockSchool(on: "2027-03-01")
    school.facts.hasOverseer = false
    try school.run(until: "2027-03-12")
    #expect(school.steps(of: .recognition).last == "2027-03-10 escalate_outside")
  }

  @Test("leaves out a second person where there is none") func nobodyElse() throws {
    var school = try ClockSchool(on: "2027-03-01")
    school.facts.candidates = []
    try school.run(until: "2027-03-31")
    #expect(
      school.steps(of: .recognition).map { $0.dropFirst(11) } == [
        "remind", "mark_late", "escalate_outside_line", "escalate_outside",
      ])
  }

  @Test("asks a student who named nobody, and moves as soon as one is named") func offer() throws {
    var school = try ClockSchool(on: "2027-03-01", outside: nil)
    try school.run(until: "2027-03-21")
    #expect(school.steps(of: .recognition).last == "2027-03-17 offer_outside")
    #expect(school.situation.movedOutside == nil)
    school.wait(until: "2027-03-22")
    try school.act(.reporter, .chooseOutside)
    try school.strike()
    #expect(school.situation.movedOutside == Commands.outside)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("asks nobody to choose where there is nobody to choose from") func noBureau() throws {
    var school = try ClockSchool(on: "2027-03-01", outside: nil)
    school.facts.hasBureau = false
    try school.run(until: "2027-04-30")
    #expect(school.steps(of: .recognition).last == "2027-03-10 escalate_outside_line")
  }

  @Test("makes the second person the owner, never one who was late in this case before") func owners() throws
  {
    var school = try ClockSchool(on: "2027-03-01")
    try school.act(People.chantal, .takeOver)
    try school.run(until: "2027-03-05")
    #expect(school.situation.owner == .member(id: People.member(People.olga)))
    #expect(school.situation.lateOwners == [People.member(People.chantal)])
    school.facts.candidates = [People.member(People.chantal), People.id("noor")]
    try school.run(until: "2027-03-17")
    #expect(school.situation.owner == .member(id: People.id("noor")))
  }

  @Test("can't be stopped by the late party but by keeping the promise")
  func lateParty() throws {
    let actions = SchoolDeskProcedure.actions.filter { !$0.who.isDisjoint(with: PartyRole.desk) }
    var tried = 0
    for action in actions where !action.settles.contains(.recognition) {
      var school = try ClockSchool(on: "2027-03-01")
      try school.act(People.chantal, .takeOver)
      try school.run(until: "2027-03-03")
      do {
        try school.act(People.chantal, action.name)
        tried += 1
      } catch is CaseRefusal { continue }
      try school.run(until: "2027-03-17")
      #expect(school.steps(of: .recognition).count == 5, "\(action.name.rawValue)")
    }
    #expect(tried >= 4)
    var kept = try ClockSchool(on: "2027-03-01")
    try kept.run(until: "2027-03-04")
    try kept.act(People.chantal, .recognise)
    try kept.run(until: "2027-03-08")
    #expect(kept.steps(of: .recognition).count == 2)
  }

  @Test("gives each step a working day of its own after a jump of a year") func jump() throws {
    var school = try ClockSchool(on: "2027-03-01")
    school.wait(until: "2028-03-01")
    try school.run(until: "2028-03-08")
    #expect(
      school.steps(of: .recognition) == [
        "2028-03-01 mark_late", "2028-03-02 escalate_to_second_person", "2028-03-03 escalate_outside_line",
      ])
    let moved = school.play.events.first { $0.action == .escalateOutside }
    #expect(moved?.at.day == Day("2028-03-03"), "by the promise that nobody was left to be asked about")
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("does nothing while the clock stands back") func back() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-03-05")
    let before = school.play.events.count
    school.wait(until: "2027-03-01")
    try school.strike()
    #expect(school.play.events.count == before)
  }

  @Test("hands over before a promise breaks when the owner is away, and at once when the owner left")
  func absence() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.act(People.chantal, .takeOver)
    try school.strike()
    #expect(school.situation.owner.member == People.member(People.chantal))
    school.away = [People.member(People.chantal)]
    school.wait(until: "2027-03-02")
    try school.strike()
    #expect(school.play.events.last?.action == .reassign)
    #expect(school.situation.owner.member == People.member(People.olga))
    school = try ClockSchool(on: "2027-03-01")
    try school.act(People.chantal, .takeOver)
    (school.facts.isOwnerGone, school.facts.candidates) = (true, [])
    try school.strike()
    #expect(school.situation.owner == .desk)
  }

  @Test("tells the bureau to answer, and lets it answer for the case when it takes it") func bureau() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-03-17")
    let asked = try #require(school.situation.openPromise(.outsideAnswer))
    #expect(asked.owner == .outside(organisation: Commands.outside))
    #expect(asked.due == Day("2027-03-24"))
    #expect(!school.situation.isWithOutside, "the school answers for it until the bureau takes it")
    try school.act(People.nadia, .acceptOutside)
    #expect(school.situation.owner.member == People.member(People.nadia))
    #expect(throws: CaseRefusal.notAllowed(.staff(.coordinator), action: .takeOver)) {
      try school.act(People.chantal, .takeOver)
    }
    try school.act(People.nadia, .recognise)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("leaves the case with the school when the bureau can't take it, and asks the student again")
  func declined() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-03-17")
    try school.act(People.nadia, .declineOutside)
    #expect(school.situation.movedOutside == nil)
    #expect(school.situation.outside == nil)
    #expect(school.situation.openPromise(.outsideAnswer) == nil)
    #expect(throws: CaseRefusal.noAccess) { try school.act(People.nadia, .sendMessage) }
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("opens nothing to a bureau that the student took back") func takenBack() throws {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-03-18")
    try school.act(.reporter, .chooseOutside, detail: .outside(nil))
    #expect(school.situation.movedOutside == nil)
    try school.run(until: "2027-06-01")
    #expect(school.situation.movedOutside == nil)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("is never asked to look later than there is something to do") func looks() throws {
    for outside in [nil, Commands.outside] {
      var school = try ClockSchool(on: "2027-03-24", outside: outside)
      var look = ClockRules.firstLook(at: school.situation)
      for _ in 0..<120 {
        let before = school.play.events.count
        try school.strike()
        if school.play.events.count > before {
          #expect(look.map { $0 <= school.play.today } == true, "\(school.play.today)")
        }
        if let due = look, due <= school.play.today {
          look = ClockRules.nextDay(in: school.situation, facts: school.facts, after: school.play.today)
        }
        school.wait(until: school.play.today.adding(days: 1).description)
      }
    }
  }
}
