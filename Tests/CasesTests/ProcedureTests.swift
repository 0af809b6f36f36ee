import Accounts
import Cases
import Core
import Organisations
import Testing
import Texts

@Suite("The school desk's procedure") struct ProcedureTests {
  @Test("sending opens three dated promises, and nobody has to press anything for it") func sending() throws {
    let play = try Play(on: "2027-03-01")
    #expect(play.situation.openPromises.map(\.kind) == [.recognition, .plan, .outcome])
    #expect(play.situation.firstSchoolPromise?.due == Day("2027-03-03"))
    #expect(play.situation.owner == .desk)
  }

  @Test("the reporter's events are kept without the time of day") func coarseTime() throws {
    let play = try Play(on: "2027-03-01")
    #expect(play.events[0].at == Amsterdam.start(of: play.today))
  }

  @Test("the first answer must hold a name, own words, the next step and a date") func recognition() throws {
    let play = try Play(on: "2027-03-01")
    let whole = Commands.complete(.recognise, date: Day("2027-03-04"))
    for field in [WordField.handlerName, .recognition, .nextStep] {
      var part = whole
      part.words[field] = " \n "
      #expect(throws: CaseRefusal.missing(field)) { try decide(part, in: play) }
    }
    var dateless = whole
    dateless.date = nil
    #expect(throws: CaseRefusal.missingDate) { try decide(dateless, in: play) }
    var prepared = whole
    prepared.words[.recognition] =
      StandardText.recognition.map(\.dutch).joined(separator: " ") + " Groet, Chantal"
    #expect(throws: CaseRefusal.onlyTemplate(.recognition)) { try decide(prepared, in: play) }
    prepared.words[.recognition] = StandardText.recognition[0].dutch + " " + Commands.ownWords
    #expect(try decide(prepared, in: play).effects.contains(.stateChanged(to: .recognised)))
    var long = whole
    long.words[.nextStep] = String(repeating: "a", count: 20_001)
    #expect(throws: CaseRefusal.tooLong(.nextStep, limit: 20_000)) { try decide(long, in: play) }
    long.words[.nextStep] = String(repeating: "a", count: 20_000)
    #expect(try decide(long, in: play).words[.nextStep]?.count == 20_000)
  }

  @Test("whoever answers first owns the case, and its promises go along") func ownership() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(People.chantal, .recognise)
    let chantal = People.member(People.chantal)
    #expect(play.situation.owner == .member(id: chantal))
    #expect(play.situation.openPromises.allSatisfy { $0.owner == .member(id: chantal) })
    try play.act(People.olga, .takeOver)
    #expect(play.situation.openPromises.allSatisfy { $0.owner == .member(id: People.member(People.olga)) })
  }

  @Test("a yes to speaking with the company starts its term; taking it back ends the term and bars the step")
  func companyConsent() throws {
    var play = try Play(on: "2027-03-01")
    try play.planned()
    play.today = play.today.adding(days: 1)
    try play.act(.reporter, .changeConsent, detail: .consents([.companyWithoutName: true]))
    #expect(play.situation.openPromise(.companyAction)?.due == Day("2027-03-23"))
    #expect(throws: CaseRefusal.needsConsent([.companyWithName])) {
      try play.act(People.chantal, .approachCompanyWithName)
    }
    #expect(throws: CaseRefusal.stillOpen([.companyAction])) { try play.act(People.chantal, .recordOutcome) }
    var back = play
    try back.act(.reporter, .changeConsent, detail: .consents([.companyWithoutName: false]))
    #expect(back.situation.promises.last { $0.kind == .companyAction }?.state == .waived)
    #expect(throws: CaseRefusal.self) { try back.act(People.chantal, .approachCompanyWithoutName) }
    try play.act(People.chantal, .approachCompanyWithoutName)
    #expect(play.situation.promises.last { $0.kind == .companyAction }?.state == .kept)
  }

  @Test("silence of the company counts only after its term, and feedback follows each contact") func silence()
    throws
  {
    var play = try Play(on: "2027-03-01", consents: [.companyWithName])
    try play.planned()
    try play.act(People.chantal, .approachCompanyWithName)
    let due = try #require(play.situation.openPromise(.companyReply)?.due)
    #expect(play.situation.openPromise(.feedback)?.due == Day("2027-03-03"))
    play.today = due
    #expect(throws: CaseRefusal.notYet(until: due.adding(days: 1))) {
      try play.act(People.chantal, .recordCompanySilence)
    }
    play.today = due.adding(days: 1)
    try play.act(People.chantal, .giveFeedback)
    try play.act(People.chantal, .recordCompanySilence)
    #expect(play.situation.state == .companyHeard)
    #expect(play.situation.openPromise(.feedback) != nil)
  }

  @Test("passing on to SBB needs its own consent") func passingOn() throws {
    var play = try Play(on: "2027-03-01")
    try play.planned()
    #expect(throws: CaseRefusal.needsConsent([.accreditationBody])) {
      try play.act(People.chantal, .recordOutcomeAndPassOn)
    }
  }

  @Test("leaving the supervisor out takes access at once and gives the case back to the desk") func skipping()
    throws
  {
    var play = try Play(on: "2027-03-01", consents: [.supervisor])
    let sam = People.member(People.sam)
    try play.act(People.chantal, .shareWithSupervisor, detail: .member(sam))
    try play.act(People.chantal, .assign, detail: .assignee(sam, .supervisor))
    try play.act(.reporter, .skipSupervisor)
    #expect(play.situation.supervisor == nil && play.situation.owner == .desk)
    #expect(play.situation.openPromises.allSatisfy { $0.owner == .desk })
    #expect(throws: CaseRefusal.excluded) { try play.act(People.sam, .sendMessage) }
    #expect(!play.situation.isGiven(.supervisor))
  }

  @Test("a member whom the report names never acts, and is never given the case") func named() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(.reporter, .excludeMember, detail: .member(People.member(People.olga)))
    #expect(throws: CaseRefusal.excluded) { try play.act(People.olga, .recognise) }
    #expect(throws: CaseRefusal.excluded) {
      try play.act(People.chantal, .assign, detail: .assignee(People.member(People.olga), .deskOwner))
    }
    #expect(Interpreter.offered(to: People.olga, in: play.situation, on: play.today).isEmpty)
  }

  @Test("a pause holds what is owed, and going on gives each its full term again") func pausing() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(.reporter, .writeMessage)
    try play.act(.reporter, .pause)
    #expect(play.situation.openPromises.map(\.kind) == [.resumeCheck])
    play.today = play.today.adding(days: 7)
    try play.act(.reporter, .resume)
    #expect(play.situation.state == .received)
    #expect(Set(play.situation.openPromises.map(\.kind)) == [.recognition, .plan, .outcome, .answer])
    #expect(play.situation.openPromise(.recognition)?.due == Day("2027-03-10"))
  }

  private func decide(_ command: CaseCommand, in play: Play) throws -> CaseEvent {
    let noon = Amsterdam.start(of: play.today).adding(seconds: 43_200)
    return try Interpreter.decide(command, in: play.situation, by: People.chantal, at: noon, terms: .national)
  }
}
