import Accounts
import Core
import HTML
import Organisations
import Texts
import Web

/// The form of an action: the fields that its row of the procedure asks for.
struct ActionPage {
  let id: ID<Case>
  let form: ActionForm
  let situation: CaseSituation
  /// Those that can be chosen.
  let members: [Member]
  /// The last day that can be chosen.
  let latest: Day?
  let problems: [FieldProblem]
  let context: PageContext
  let token: HTML

  private var language: Language { context.language }
  private var action: CaseAction { form.action }

  @HTMLBuilder var content: [HTML] {
    tag("p") { ActionEffects(action, in: situation).words(language) }
    if action.name == .recognise {
      tag("p", ["class": "warn"]) { CasePageTexts.noFinding(language) }
      prepared
    }
    tag("form", ["method": "post", "action": context.href(Self.path(id, action.name)), "novalidate": ""]) {
      token
      tag("input", ["type": "hidden", "name": ActionForm.versionField, "value": "\(form.version)"])
      if action.detail != nil, action.detail != .day { choice }
      for field in action.words { words(field) }
      if action.dates != nil { date }
      if action.detail == .day || action.detail == .disadvantage { day }
      button
    }
  }

  static func path(_ id: ID<Case>, _ action: ActionName) -> String { "/werk/\(id)/\(action.rawValue)" }

  private var button: HTML {
    action.isReadByReporter
      ? FormParts.button(
        ActionTexts.look(language), name: ActionForm.stepField, value: ActionForm.Step.look.rawValue)
      : FormParts.button(
        action.name.button(language), name: ActionForm.stepField, value: ActionForm.Step.send.rawValue)
  }

  /// Sentences to begin with, to be copied by hand.
  private var prepared: HTML {
    tag("details", ["class": "box"]) {
      tag("summary") { ActionTexts.prepared(language) }
      tag("p") { ActionTexts.preparedHint(language) }
      tag("ul") {
        for sentence in StandardText.recognition + [StandardText.recognitionIsNoFinding] {
          tag("li") { sentence(language) }
        }
      }
    }
  }

  private func words(_ word: WordField) -> HTML {
    let field = Field(
      word.rawValue, label: word.label(language), hint: word.hint?(language), problem: problem(word.rawValue))
    let typed = form.words[word] ?? ""
    return word == .handlerName ? field.line(typed) : field.area(typed, rows: 6)
  }

  private var date: HTML {
    let hint = latest.map { ActionTexts.dateHint(language, ["last": $0.written(language)]) }
    let label = action.dates?.staffLabel(language) ?? ""
    return Field(
      ActionForm.dateField, label: ActionTexts.date(language, ["promise": label]), hint: hint,
      problem: problem(ActionForm.dateField)
    ).line(form.date, type: "date", direction: nil)
  }

  private var day: HTML {
    let label = action.detail == .day ? ActionTexts.lastDay : ActionTexts.heardOn
    return Field(
      ActionForm.dateField, label: label(language), problem: problem(ActionForm.dateField)
    ).line(form.date, type: "date", direction: nil)
  }

  private var choice: HTML {
    let label =
      switch action.detail {
      case .outcome: ActionTexts.outcome
      case .finding: ActionTexts.finding
      case .disadvantage: ActionTexts.disadvantage
      default: ActionTexts.member
      }
    let field = Field(
      ActionForm.choiceField, label: label(language), problem: problem(ActionForm.choiceField))
    if options.isEmpty { return tag("p", ["class": "warn"]) { ActionTexts.nobody(language) } }
    return field.oneOf(options, chosen: form.choice)
  }

  private var options: [Option] {
    switch action.detail {
    case .outcome: return Outcome.allCases.map { Option($0.rawValue, $0.label(language)) }
    case .finding: return ReviewFinding.allCases.map { Option($0.rawValue, $0.label(language)) }
    case .disadvantage: return Disadvantage.allCases.map { Option($0.rawValue, $0.label(language)) }
    default: break
    }
    return members.map { Option($0.id.text, $0.name, hint: $0.role.label(language)) }
  }

  private func problem(_ field: String) -> String? { problems.first(of: field)?.words(language) }
}
