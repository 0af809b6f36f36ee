import Texts

/// The words around the forms of actions.
enum ActionTexts {
  static let back = Text("cases.action.back", nl: "Terug naar het dossier", en: "Back to the case")
  static let look = Text(
    "cases.action.look", nl: "Bekijk wat de student leest", en: "See what the student reads")
  static let previewTitle = Text(
    "cases.action.preview", nl: "Zo leest de student het", en: "This is how the student reads it")
  static let notSent = Text(
    "cases.action.notSent", nl: "Dit is nog niet verstuurd.", en: "This has not been sent yet.")
  static let send = Text("cases.action.send", nl: "Verstuur", en: "Send")
  static let mend = Text("cases.action.mend", nl: "Pas aan", en: "Change")
  static let then = Text("cases.action.then", nl: "Dit beloof je erbij", en: "You promise this with it")
  static let prepared = Text(
    "cases.action.prepared", nl: "Zinnen om mee te beginnen", en: "Sentences to begin with")
  static let preparedHint = Text(
    "cases.action.preparedHint", nl: "Je mag deze zinnen overnemen. Schrijf er altijd iets van jezelf bij.",
    en: "You may copy these sentences. Always add some words of your own.")
  static let date = Text(
    "cases.action.date", nl: "Uiterlijk op welke dag: {promise}", en: "By which day: {promise}")
  static let dateHint = Text(
    "cases.action.dateHint", nl: "Kies een dag tot en met {last}.", en: "Choose a day up to {last}.")
  static let outcome = Text("cases.action.outcome", nl: "Wat is de uitkomst?", en: "What is the outcome?")
  static let member = Text("cases.action.member", nl: "Welke collega?", en: "Which colleague?")
  static let nobody = Text(
    "cases.action.nobody", nl: "Er is nu geen collega die je kunt kiezen.",
    en: "There is no colleague to choose now.")

  static let finding = Text("cases.action.finding", nl: "Wat vond je?", en: "What did you find?")
  static let disadvantage = Text(
    "cases.action.disadvantage", nl: "Wat gebeurde er na de melding?", en: "What happened after the report?")
  static let heardOn = Text(
    "cases.action.heardOn", nl: "Wanneer hoorde de student dit? (hoeft niet)",
    en: "When did the student hear of it? (optional)")
  static let lastDay = Text(
    "cases.action.lastDay", nl: "Laatste dag van de stage", en: "Last day of the internship")

  static let all = [
    finding, disadvantage, heardOn, lastDay,
    back, look, previewTitle, notSent, send, mend, then, prepared, preparedHint, date, dateHint, outcome,
    member, nobody,
  ]
}
