import Texts

/// The words of the page of a case.
enum CasePageTexts {
  static let title = Text("cases.case.title", nl: "Dossier {label}", en: "Case {label}")
  static let back = Text("cases.case.back", nl: "Alle dossiers", en: "All cases")
  static let done = Text("cases.case.done", nl: "Gelukt: {what}.", en: "Done: {what}.")
  static let noFinding = Text(
    "cases.case.noFinding",
    nl:
      "Erkennen is geen oordeel. Je neemt de ervaring serieus. Wat er precies gebeurde, zoek je daarna uit.",
    en:
      "Recognition is no finding. You take the experience seriously. What happened, you find out after that."
  )
  static let logged = Text(
    "cases.case.logged", nl: "De student ziet dat je dit dossier hebt geopend, en wanneer.",
    en: "The student sees that you have opened this case, and when.")
  static let story = Text("cases.case.story", nl: "Het verhaal", en: "The story")
  static let notFilled = Text("cases.case.notFilled", nl: "Niet ingevuld", en: "Not filled in")
  static let synthetic = Text(
    "cases.case.synthetic", nl: "Verzonnen melding voor de proefversie",
    en: "Made-up report for the trial version")
  static let answers = Text("cases.case.answers", nl: "Antwoorden", en: "Answers")
  static let phase = Text("cases.case.phase", nl: "Wanneer in de stage", en: "When in the internship")
  static let conducts = Text("cases.case.conducts", nl: "Wat er gebeurde", en: "What was done")
  static let reasons = Text(
    "cases.case.reasons", nl: "Waarom, denkt de student", en: "Why, the student thinks")
  static let company = Text("cases.case.company", nl: "Bedrijf, zoals getypt", en: "Company, as typed")
  static let registered = Text(
    "cases.case.registered", nl: "Bedrijf in het register", en: "Company in the register")
  static let when = Text("cases.case.when", nl: "Wanneer", en: "When")
  static let wishes = Text("cases.case.wishes", nl: "Wat de student wil", en: "What the student wants")
  static let contactMode = Text(
    "cases.case.contactMode", nl: "Hoe de student meldt", en: "How the student reports")
  static let name = Text("cases.case.name", nl: "Naam", en: "Name")
  static let contact = Text("cases.case.contact", nl: "Contact", en: "Contact")
  static let namedPeople = Text(
    "cases.case.namedPeople", nl: "Namen in de melding", en: "Names in the report")
  static let namedHint = Text(
    "cases.case.namedHint", nl: "Is dit een collega? Sluit die collega uit. Dan leest die niet mee.",
    en: "Is this a colleague? Exclude that colleague. Then they can’t read along.")
  static let files = Text("cases.case.files", nl: "Bestanden", en: "Files")
  static let file = Text("cases.case.file", nl: "Bestand {number}", en: "File {number}")
  static let fileHint = Text(
    "cases.case.fileHint", nl: "Sla een bestand niet op buiten dit dossier.",
    en: "Do not keep a file outside this case.")
  static let promises = Text("cases.case.promises", nl: "Toezeggingen", en: "Promises")
  static let due = Text("cases.case.due", nl: "uiterlijk {date}", en: "by {date}")
  static let state = Text("cases.case.state", nl: "Stand: {state}", en: "State: {state}")
  static let owner = Text("cases.case.owner", nl: "Behandelaar: {name}", en: "Handler: {name}")
  static let earlier = Text(
    "cases.case.earlier", nl: "Eerdere toezeggingen ({count})", en: "Earlier promises ({count})")
  static let team = Text("cases.case.team", nl: "het hele team", en: "the whole team")
  static let former = Text("cases.case.former", nl: "een oud-collega", en: "a former colleague")
  static let consents = Text(
    "cases.case.consents", nl: "Toestemming van de student", en: "The student’s consent")
  static let yes = Text("cases.case.yes", nl: "ja", en: "yes")
  static let no = Text("cases.case.no", nl: "nee", en: "no")
  static let actions = Text("cases.case.actions", nl: "Wat je kunt doen", en: "What you can do")
  static let noActions = Text(
    "cases.case.noActions", nl: "Je kunt hier nu niets doen.", en: "There is nothing you can do here now.")
  static let settles = Text("cases.case.settles", nl: "Rondt af: {promises}.", en: "Settles: {promises}.")
  static let opens = Text("cases.case.opens", nl: "Belooft: {promises}.", en: "Promises: {promises}.")
  static let internalOnly = Text(
    "cases.case.internalOnly", nl: "De student leest dit niet.", en: "The student does not read this.")
  static let visible = Text("cases.case.visible", nl: "De student ziet dit.", en: "The student sees this.")
  static let history = Text("cases.case.history", nl: "Geschiedenis", en: "History")
  static let internalLabel = Text("cases.case.internal", nl: "intern", en: "internal")
  static let student = Text("cases.case.student", nl: "de student", en: "the student")
  static let system = Text("cases.case.system", nl: "het systeem", en: "the system")

  static let all = [
    title, back, done, noFinding, logged, story, notFilled, synthetic, answers, phase, conducts, reasons,
    company,
    registered, when, wishes, contactMode, name, contact, namedPeople, namedHint, files, file, fileHint,
    promises, due,
    state, owner, earlier, team, former, consents, yes, no, actions, noActions, settles, opens, internalOnly,
    visible,
    history, internalLabel, student, system,
  ]
}
