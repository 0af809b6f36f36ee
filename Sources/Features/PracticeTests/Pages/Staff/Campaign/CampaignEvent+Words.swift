import Accounts
import Core
import Texts

extension CampaignEvent {
  /// The line as it is read.
  ///
  /// - Parameter name: of a member.
  func words(_ language: Language, name: (ID<Member>) -> String?) -> String {
    var values = ["step": "", "state": "", "function": "", "member": ""]
    for detail in CampaignDetail.allCases { values[detail.rawValue] = details[detail] ?? "" }
    if let step = details[.step].flatMap(CampaignStepName.init(rawValue:)) {
      values["step"] = step.button(language)
    }
    if let state = details[.to].flatMap(CampaignState.init(rawValue:)) {
      values["state"] = state.label(language)
    }
    if let function { values["function"] = function.label(language).lowercased() }
    if let member = details[.member].flatMap({ ID<Member>($0) }) { values["member"] = name(member) ?? "" }
    values["what"] = refusedWhat(language)
    return kind.text.filled(language, values)
  }

  private var function: CampaignFunction? { details[.function].flatMap(CampaignFunction.init(rawValue:)) }

  private func refusedWhat(_ language: Language) -> String {
    if let step = details[.step].flatMap(CampaignStepName.init(rawValue:)) { return step.button(language) }
    if let function { return function.label(language) }
    return details[.section] ?? ""
  }
}

extension CampaignEventKind {
  /// With the values of ``CampaignEvent/words(_:name:)``.
  // The rows are the point.
  // swift-format-ignore
  var text: Text {
    switch self {
    case .created:        Text("practiceTests.event.created", nl: "Begonnen.", en: "Begun.")
    case .functionGiven:  Text("practiceTests.event.functionGiven", nl: "{member} kreeg de taak {function}.", en: "{member} got the function {function}.")
    case .functionTaken:  Text("practiceTests.event.functionTaken", nl: "{member} heeft de taak {function} niet meer.", en: "{member} no longer has the function {function}.")
    case .draftChanged:   Text("practiceTests.event.draftChanged", nl: "Concept gewijzigd: {section}.", en: "Draft changed: {section}.")
    case .stepTaken:      Text("practiceTests.event.stepTaken", nl: "{step}. Stand: {state}.", en: "{step}. State: {state}.")
    case .refused:        Text("practiceTests.event.refused", nl: "Geweigerd: {what} ({refusal} {about}).", en: "Refused: {what} ({refusal} {about}).")
    case .amended:        Text("practiceTests.event.amended", nl: "Aanvulling {number} op het plan: {section}.", en: "Amendment {number} of the plan: {section}.")
    case .read:           Text("practiceTests.event.read", nl: "Bekeken: {section}.", en: "Looked at: {section}.")
    case .look:           Text("practiceTests.event.look", nl: "Tussentijdse blik {number}.", en: "Interim look {number}.")
    case .vacanciesAdded: Text("practiceTests.event.vacanciesAdded", nl: "Vacatures toegevoegd: {count}.", en: "Vacancies added: {count}.")
    case .vacancyRemoved: Text("practiceTests.event.vacancyRemoved", nl: "Vacature weggehaald.", en: "Vacancy removed.")
    case .drawn:          Text("practiceTests.event.drawn", nl: "Geloot: {count} paren.", en: "Lots drawn: {count} pairs.")
    }
  }
}

/// The words of the page of the log.
enum CampaignLogTexts {
  static let title = Text("practiceTests.log.title", nl: "Logboek", en: "Log")
  static let explanation = Text(
    "practiceTests.log.explanation",
    nl: "Hier staat alles wat gedaan, geprobeerd en bekeken is. Niemand kan een regel wijzigen of weghalen.",
    en: "Here stands all that was done, tried and looked at. Nobody can change a line or take one away.")
  static let whole = Text(
    "practiceTests.log.whole", nl: "Alle {count} regels passen op elkaar.", en: "All {count} lines fit.")
  static let broken = Text(
    "practiceTests.log.broken", nl: "Het logboek is beschadigd vanaf regel {number}. Meld dit de beheerder.",
    en: "The log is damaged from line {number} on. Tell the administrator.")
  static let head = Text(
    "practiceTests.log.head", nl: "Vingerafdruk van het logboek:", en: "Fingerprint of the log:")
  static let system = Text("practiceTests.log.system", nl: "het systeem", en: "the system")

  static let all =
    [title, explanation, whole, broken, head, system] + CampaignEventKind.allCases.map(\.text)
}
