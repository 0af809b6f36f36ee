import Texts
import Web

extension CaseRefusal {
  /// The reason in words, at the field that it is about.
  func problem(_ language: Language) -> FieldProblem {
    switch self {
    case .notFrom(let state, _): whole(RefusalTexts.notFrom, ["state": state.staffLabel(language)])
    case .notAllowed: whole(RefusalTexts.notAllowed)
    case .needsConsent(let kinds):
      whole(
        RefusalTexts.needsConsent,
        ["consents": kinds.map { $0.short(language) }.joined(separator: RefusalTexts.or(language))])
    case .missing(let field):
      FieldProblem(field.rawValue, RefusalTexts.missing, ["field": field.label(language)])
    case .tooLong(let field, let limit):
      FieldProblem(field.rawValue, RefusalTexts.tooLong, ["limit": "\(limit)"])
    case .onlyTemplate(let field): FieldProblem(field.rawValue, RefusalTexts.onlyTemplate)
    case .missingDetail(.day): FieldProblem(ActionForm.dateField, RefusalTexts.missingDate)
    case .missingDetail: FieldProblem(ActionForm.choiceField, RefusalTexts.missingChoice)
    case .missingDate: FieldProblem(ActionForm.dateField, RefusalTexts.missingDate)
    case .dateOutside(let earliest, let latest):
      FieldProblem(
        ActionForm.dateField, RefusalTexts.dateOutside,
        ["first": earliest.written(language), "last": latest.written(language)])
    case .notYet(let day): whole(RefusalTexts.notYet, ["date": day.written(language)])
    case .stillOpen(let kinds): whole(RefusalTexts.stillOpen, ["promises": list(kinds, language)])
    case .nothingOpen(let kinds): whole(RefusalTexts.nothingOpen, ["promises": list(kinds, language)])
    case .excluded: whole(RefusalTexts.excluded)
    case .noAccess: whole(RefusalTexts.noAccess)
    case .sameHandler: whole(RefusalTexts.sameHandler)
    }
  }

  private func whole(_ text: Text, _ values: [String: String] = [:]) -> FieldProblem {
    FieldProblem("", text, values)
  }

  private func list(_ kinds: [PromiseKind], _ language: Language) -> String {
    kinds.map { $0.staffLabel(language) }.joined(separator: ", ")
  }
}

/// The words for a refused action.
enum RefusalTexts {
  static let notFrom = Text(
    "cases.refusal.notFrom", nl: "Dit kan niet als de stand is: {state}.",
    en: "This cannot be done when the state is: {state}.")
  static let notAllowed = Text(
    "cases.refusal.notAllowed", nl: "Dit doet een collega met een andere rol.",
    en: "A colleague with another role does this.")
  static let needsConsent = Text(
    "cases.refusal.needsConsent", nl: "De student heeft hier geen toestemming voor gegeven: {consents}.",
    en: "The student has not agreed to this: {consents}.")
  static let or = Text("cases.refusal.or", nl: " of ", en: " or ")
  static let missing = Text(
    "cases.refusal.missing", nl: "Vul nog in: {field}.", en: "Please fill in: {field}.")
  static let tooLong = Text(
    "cases.refusal.tooLong", nl: "Dit is te lang. Maak het korter dan {limit} tekens.",
    en: "This is too long. Make it shorter than {limit} characters.")
  static let onlyTemplate = Text(
    "cases.refusal.onlyTemplate", nl: "Schrijf er ook iets van jezelf bij. De student merkt het verschil.",
    en: "Add some words of your own. The student notices the difference.")
  static let missingChoice = Text(
    "cases.refusal.missingChoice", nl: "Kies een van de mogelijkheden.", en: "Choose one of the options.")
  static let missingDate = Text(
    "cases.refusal.missingDate", nl: "Kies een dag, bijvoorbeeld 12-3-2027.",
    en: "Choose a day, for example 12-3-2027.")
  static let dateOutside = Text(
    "cases.refusal.dateOutside", nl: "Kies een dag van {first} tot en met {last}.",
    en: "Choose a day from {first} up to {last}.")
  static let notYet = Text(
    "cases.refusal.notYet", nl: "Dit kan vanaf {date}.", en: "This can be done from {date}.")
  static let stillOpen = Text(
    "cases.refusal.stillOpen", nl: "Doe eerst: {promises}.", en: "First do: {promises}.")
  static let nothingOpen = Text(
    "cases.refusal.nothingOpen", nl: "Dit staat nu niet open: {promises}.",
    en: "This is not open now: {promises}.")
  static let excluded = Text(
    "cases.refusal.excluded", nl: "Deze collega staat in de melding of doet niet mee. Kies iemand anders.",
    en: "This colleague is named in the report or stepped aside. Choose somebody else.")
  static let noAccess = Text(
    "cases.refusal.noAccess", nl: "De student heeft het dossier niet voor deze begeleider geopend.",
    en: "The student has not opened the case to this supervisor.")
  static let sameHandler = Text(
    "cases.refusal.sameHandler", nl: "De student vroeg om iemand anders. Laat een collega dit doen.",
    en: "The student asked for somebody else. Let a colleague do this.")
  static let moved = Text(
    "cases.refusal.moved",
    nl: "Er is net iets veranderd in dit dossier. Kijk je tekst na en verstuur opnieuw.",
    en: "Something has just changed in this case. Check your text and send it again.")

  static let all = [
    notFrom, notAllowed, needsConsent, or, missing, tooLong, onlyTemplate, missingChoice, missingDate,
    dateOutside,
    notYet, stillOpen, nothingOpen, excluded, noAccess, sameHandler, moved,
  ]
}
