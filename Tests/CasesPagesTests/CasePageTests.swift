import Core
import FoundationEssentials
import Organisations
import Testing
import Texts

@testable import Cases

@Suite("The page of a case") struct CasePageTests {
  private func links(_ markup: String) -> Set<ActionName> {
    Set(ActionName.allCases.filter { markup.contains("/werk/\(Sample.caseId)/\($0.rawValue)\"") })
  }

  @Test(
    "offers exactly what the procedure allows now, for each role",
    arguments: [Sample.bram, Sample.chantal, Sample.esra])
  func actions(actor: CaseActor) throws {
    var sample = try Sample(consents: [.supervisor])
    #expect(links(sample.page(for: actor)) == Set(sample.view(for: actor).offered.map(\.name)))
    try sample.recognise()
    try sample.act(CaseCommand(.shareWithSupervisor, detail: .member(Sample.id(3))), by: Sample.bram)
    let offered = links(sample.page(for: actor))
    #expect(offered == Set(sample.view(for: actor).offered.map(\.name)))
    #expect(!offered.contains(.recognise))
    #expect(!offered.contains(.approachCompanyWithoutName))
  }

  @Test("puts the step first that the next promise waits for") func firstStep() throws {
    let markup = try Sample().page()
    #expect(markup.contains("class=\"button\" href=\"/werk/\(Sample.caseId)/recognise\""))
    #expect(markup.components(separatedBy: "class=\"button\"").count == 2)
  }

  @Test("marks an internal note, and shows it only inside the marked part") func internalNote() throws {
    var sample = try Sample()
    try sample.act(CaseCommand(.internalNote, words: [.note: "Alleen voor ons"]), by: Sample.bram)
    let parts = sample.page().components(separatedBy: "Alleen voor ons")
    #expect(parts.count == 2)
    #expect(parts[0].components(separatedBy: "<li class=\"internal\">").count == 2)
    #expect(parts[0].contains("<span class=\"label\">intern</span>"))
  }

  @Test("shows what people typed as words, never as markup") func hostile() throws {
    let evil = "<script>alert(1)</script>\" onload='x' \u{0}&amp;"
    var sample = try Sample()
    try sample.act(CaseCommand(.writeMessage, words: [.message: evil]), by: .reporter)
    let content = ReportContent(
      story: evil, companyName: evil, companyPlace: evil, when: evil, name: evil, contact: evil,
      namedPeople: evil)
    let markup = CasePage(view: sample.view(content: content), context: Sample.context(), done: nil).content
      .markup
    #expect(!markup.contains("<script"))
    #expect(!markup.contains("onload='"))
    #expect(markup.components(separatedBy: "&lt;script&gt;alert(1)&lt;/script&gt;").count >= 8)
  }

  @Test("gives a supervisor the guide for the conversation first and unfolded") func guide() throws {
    var sample = try Sample(consents: [.supervisor])
    try sample.act(CaseCommand(.shareWithSupervisor, detail: .member(Sample.id(3))), by: Sample.bram)
    let forSupervisor = sample.page(for: Sample.esra)
    #expect(forSupervisor.hasPrefix("<details class=\"box\" open>"))
    #expect(!sample.page().contains("<details class=\"box\" open>"))
    #expect(sample.page().contains("Ontken niet"))
  }

  @Test("says of each consent whether it was given") func consents() throws {
    let markup = try Sample(consents: [.companyWithoutName]).page()
    #expect(markup.contains("bedrijf, zonder naam: <strong>ja</strong>"))
    #expect(markup.contains("bedrijf, met naam: <strong>nee</strong>"))
  }

  @Test("gives of the student's deeds only the day, of colleagues' also the time") func times() throws {
    var sample = try Sample()
    try sample.recognise()
    let markup = sample.page()
    let day = sample.now.day.written(.dutch)
    #expect(markup.contains("\(day) · de student"))
    #expect(markup.contains("\(day), 12:00 · Bram Visser, \(Role.deskOwner.label(.dutch))"))
  }

  @Test("is there in English too") func english() throws {
    let markup = try Sample().page(for: Sample.bram, .english)
    #expect(markup.contains("What you can do"))
    #expect(markup.contains("Write the first answer"))
  }
}
