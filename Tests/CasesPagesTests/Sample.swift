import Accounts
import Core
import HTML
import Organisations
import Texts

@testable import Cases

/// A case to show, made by the real rules.
struct Sample {
  private(set) var events: [CaseEvent] = []
  private(set) var situation = CaseSituation()
  var now = Sample.monday

  /// A Monday without holidays around it, at noon in Amsterdam.
  static let monday = Moment(milliseconds: 1_802_689_200_000)
  static let bram = CaseActor.member(id: id(1), role: .deskOwner)
  static let chantal = CaseActor.member(id: id(2), role: .coordinator)
  static let esra = CaseActor.member(id: id(3), role: .supervisor)
  static let names = [id(1): "Bram Visser", id(2): "Chantal Bakker", id(3): "Esra Demir"]
  static let caseId = ID<Case>(using: .seeded(99))

  static func id(_ number: UInt64) -> ID<Member> { ID(using: .seeded(number)) }

  /// Sent by the student.
  init(consents: Set<ConsentKind> = [], excluded: Set<ID<Member>> = []) throws {
    try act(
      CaseCommand(
        .send,
        detail: .sending(CaseCommand.Sending(consents: consents, wishes: [.beHeard], excluded: excluded))),
      by: .reporter)
  }

  mutating func act(_ command: CaseCommand, by actor: CaseActor) throws {
    let event = try Interpreter.decide(command, in: situation, by: actor, at: now, terms: .national)
    events.append(event)
    situation = situation.applying(event)
  }

  mutating func recognise(by actor: CaseActor = Sample.bram) throws {
    let words: [WordField: String] = [
      .handlerName: "Bram", .recognition: "Wat naar dat je daar zo werd weggestuurd.",
      .nextStep: "Ik bel je morgen.",
    ]
    try act(CaseCommand(.recognise, words: words, date: now.day.adding(workingDays: 3)), by: actor)
  }

  func view(
    for actor: CaseActor = Sample.bram,
    content: ReportContent = ReportContent(
      story: "Het verhaal", companyName: "Bouw & Zn", companyPlace: "Utrecht")
  ) -> CaseView {
    CaseView(
      id: Sample.caseId, actor: actor, today: now.day, situation: situation, events: events, content: content,
      answers: CodedAnswers(phase: .interview, conducts: [.jokes], reasons: [.unknown]),
      files: [1], names: Sample.names, registered: nil)
  }

  func page(for actor: CaseActor = Sample.bram, _ language: Language = .dutch) -> String {
    CasePage(view: view(for: actor), context: Sample.context(language), done: nil).content.markup
  }

  static func context(_ language: Language = .dutch) -> PageContext {
    PageContext(language: language, basePath: "")
  }
}

extension [HTML] {
  /// As the browser gets it.
  var markup: String { String(decoding: HTML.fragment(self).rendered(), as: UTF8.self) }
}
