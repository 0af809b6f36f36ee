import Accounts
import Core
import HTML
import Organisations
import Testing
import Texts
import Vault
import Web

@testable import Cases

@Suite("The form of an action") struct ActionFormTests {
  private func member(_ number: UInt64, _ role: Role) -> Member {
    Member(
      id: Sample.id(number), organisation: ID(using: .seeded(50)), role: role,
      name: Sample.names[Sample.id(number)] ?? "",
      mail: "a@example.org", publicKey: PrivateKey(using: .seeded(number)).publicKey, isDisabled: false)
  }

  private func row(_ name: ActionName) throws -> CaseAction { try #require(SchoolDeskProcedure.action(name)) }

  private func page(
    _ form: ActionForm, _ sample: Sample, problems: [FieldProblem] = [], members: [Member] = []
  ) -> String {
    ActionPage(
      id: Sample.caseId, form: form, situation: sample.situation, members: members, latest: sample.now.day,
      problems: problems, context: Sample.context(), token: .empty
    ).content.markup
  }

  @Test("asks for the fields of its row, with the writer's own name and the last day filled in") func fields()
    throws
  {
    let sample = try Sample()
    let form = ActionForm(
      try row(.recognise), member: member(1, .deskOwner), latest: sample.now.day,
      version: sample.situation.version)
    let markup = page(form, sample)
    for name in ["handler_name", "recognition", "next_step", "date", "version"] {
      #expect(markup.contains("name=\"\(name)\""))
    }
    #expect(markup.contains("value=\"Bram Visser\""))
    #expect(markup.contains("value=\"\(sample.now.day)\""))
    #expect(markup.contains("Dank je wel dat je dit vertelt."))
    #expect(markup.contains("value=\"bekijk\""))
    #expect(markup.contains("Erkennen is geen oordeel."))
  }

  @Test("keeps what was typed beside its problems") func keeps() throws {
    let sample = try Sample()
    let typed = Form(["recognition": ["Half <b>werk"], "date": ["geen dag"], "version": ["1"]])
    let form = ActionForm(try row(.recognise), typed: typed)
    let refusal = CaseRefusal.onlyTemplate(.recognition)
    let markup = page(form, sample, problems: [refusal.problem(.dutch)])
    #expect(markup.contains("Half &lt;b&gt;werk</textarea>"))
    #expect(markup.contains("id=\"recognition-problem\""))
    #expect(markup.contains("value=\"geen dag\""))
  }

  @Test(
    "takes a day as browsers send it and as people type it",
    arguments: ["2027-03-12", "12-3-2027", "12/03/2027", "12.3.2027", "12 3 2027"])
  func days(text: String) { #expect(ActionForm.day(text) == Day(year: 2027, month: 3, day: 12)) }

  @Test("takes no day that does not exist", arguments: ["31-6-2027", "12-3", "morgen", "", "1-2-3-4"])
  func noDays(text: String) { #expect(ActionForm.day(text) == nil) }

  @Test("never offers who may not look, and takes nobody who was not offered") func excluded() throws {
    let sample = try Sample(excluded: [Sample.id(2)])
    let members = [
      member(1, .deskOwner), member(2, .coordinator), member(4, .coordinator), member(3, .supervisor),
    ]
    let offered = MemberChoices.offered(
      for: try row(.assign), in: sample.situation, from: members, team: .desk)
    #expect(offered.map(\.id) == [Sample.id(1), Sample.id(4)])
    let form = ActionForm(try row(.assign), typed: Form(["choice": [Sample.id(2).text]]))
    #expect(form.command(choosing: offered).detail == nil)
    #expect(throws: CaseRefusal.excluded) {
      try Interpreter.decide(
        CaseCommand(.assign, detail: .assignee(Sample.id(2), .coordinator)), in: sample.situation,
        by: Sample.bram,
        at: sample.now, terms: .national)
    }
  }

  @Test(
    "shows before sending exactly the student's words and the days promised with them, and no internal ones")
  func preview() throws {
    var sample = try Sample()
    let form = ActionForm(
      try row(.recognise),
      typed: Form([
        "handler_name": ["Bram"], "recognition": ["Wat naar dat <jij> daar zo werd behandeld."],
        "next_step": ["Ik bel je."], "date": [sample.now.day.adding(workingDays: 2).description],
        "version": ["1"],
      ]))
    let event = try Interpreter.decide(
      form.command(choosing: []), in: sample.situation, by: Sample.bram, at: sample.now, terms: .national)
    let markup = ActionPreview(
      id: Sample.caseId, form: form, event: event, context: Sample.context(), token: .empty
    )
    .content.markup
    #expect(markup.contains("Wat naar dat &lt;jij&gt; daar zo werd behandeld."))
    #expect(markup.contains("uiterlijk \(sample.now.day.adding(workingDays: 2).written(.dutch))"))
    #expect(markup.contains("value=\"verstuur\""))
    #expect(markup.contains("value=\"pas_aan\""))
    try sample.act(CaseCommand(.internalNote, words: [.note: "geheim"]), by: Sample.bram)
    #expect(sample.events.last?.wordsForReporter == [])
  }

  @Test("has words for every refusal in both languages, with every value filled in")
  func refusals() {
    let day = Sample.monday.day
    let all: [CaseRefusal] = [
      .notFrom(.closed, action: .assign), .notAllowed(.system, action: .assign), .missing(.note),
      .needsConsent([.companyWithName, .figures]), .tooLong(.note, limit: 5), .onlyTemplate(.recognition),
      .missingDetail(.outcome), .missingDate, .dateOutside(earliest: day, latest: day), .notYet(until: day),
      .stillOpen([.verdict]), .nothingOpen([.answer]), .excluded, .noAccess, .sameHandler,
    ]
    for refusal in all {
      #expect(!refusal.problem(.dutch).words(.dutch).contains("{"))
      #expect(!refusal.problem(.english).words(.english).contains("{"))
    }
  }
}
