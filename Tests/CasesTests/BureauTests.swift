import Accounts
import Cases
import Core
import Organisations
import Testing

@Suite("A case that moved outside") struct BureauTests {
  /// Moved to the bureau on Wednesday 17 March 2027, which has not answered.
  private func moved() throws -> ClockSchool {
    var school = try ClockSchool(on: "2027-03-01")
    try school.run(until: "2027-03-17")
    return school
  }

  @Test("is read by the bureau, which does nothing in it before it answers") func readingAlong() throws {
    var school = try moved()
    let offered = Interpreter.offered(to: People.nadia, in: school.situation, on: school.play.today)
    #expect(offered.map(\.name) == [.internalNote, .acceptOutside, .declineOutside])
    #expect(throws: CaseRefusal.self) { try school.act(People.nadia, .sendMessage) }
    try school.act(People.olga, .sendMessage)
  }

  @Test("is decided by the bureau once it has taken it, not by the school that was late") func taken() throws
  {
    var school = try moved()
    try school.act(People.nadia, .acceptOutside)
    let before: [ActionName] = [.recognise, .recordConversation, .setPlan]
    for name in before { try school.act(People.nadia, name) }
    for name in [ActionName.changePlan, .setNewOutcomeDate, .recordOutcome, .takeOver, .assign] {
      #expect(throws: CaseRefusal.notAllowed(People.olga.role, action: name)) {
        try school.act(People.olga, name)
      }
    }
    try school.act(People.olga, .sendMessage)
    #expect(throws: CaseRefusal.self, "shutting out is the school's") {
      try school.act(People.nadia, .excludeMember)
    }
    try school.act(People.nadia, .recordOutcome)
    #expect(CaseInvariants.violations(of: school.play.events) == [])
  }

  @Test("is not handed by the bureau to somebody of the school") func handing() throws {
    var school = try moved()
    try school.act(People.nadia, .acceptOutside)
    for (member, role) in [(People.chantal, Role.coordinator), (People.sam, .supervisor)] {
      let detail = CaseCommand.Detail.assignee(People.member(member), role)
      #expect(throws: CaseRefusal.self) { try school.act(People.nadia, .assign, detail: detail) }
    }
    let colleague = CaseCommand.Detail.assignee(People.id("noa"), .consultant)
    try school.act(People.nadia, .assign, detail: colleague)
    #expect(school.situation.isWithOutside)
  }
}
