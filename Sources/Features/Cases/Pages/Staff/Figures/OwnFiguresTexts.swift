import Texts

/// The words of the school's own figures.
enum OwnFiguresTexts {
  static let title = Text("cases.figures.title", nl: "Cijfers van de school", en: "Figures of the school")
  static let notYet = Text(
    "cases.figures.notYet", nl: "Er zijn nog geen cijfers. Ze worden elke nacht gemaakt.",
    en: "There are no figures yet. They are made each night.")
  static let asOf = Text(
    "cases.figures.asOf", nl: "Gemaakt op {day}, over de 365 dagen daarvoor.",
    en: "Made on {day}, about the 365 days before.")
  static let small = Text(
    "cases.figures.small",
    nl:
      "Aantallen van 1 tot en met 4 staan er niet. Wat zo’n aantal verraadt ook niet. Anders is te raden om wie het gaat.",
    en:
      "Numbers from 1 to 4 are left out, and what gives one away. One could guess from them who it is about.")
  static let hidden = Text("cases.figures.hidden", nl: "niet getoond", en: "not shown")
  static let tooFew = Text(
    "cases.figures.tooFew", nl: "Te weinig om te laten zien: minder dan 5.",
    en: "Too few to show: fewer than 5.")
  static let now = Text("cases.figures.now", nl: "Nu", en: "Now")
  static let open = Text("cases.figures.open", nl: "Dossiers die open zijn", en: "Cases that are open")
  static let lateNow = Text("cases.figures.lateNow", nl: "Daarvan te laat", en: "Of these late")
  static let letters = Text("cases.figures.letters", nl: "Mails die mislukt zijn", en: "Mails that failed")
  static let none = Text("cases.figures.none", nl: "geen", en: "none")
  static let someLetters = Text(
    "cases.figures.someLetters", nl: "enkele, minder dan 5", en: "some, fewer than 5")
  static let promises = Text(
    "cases.figures.promises", nl: "Toezeggingen in dat jaar", en: "Promises in that year")
  static let kept = Text("cases.figures.kept", nl: "Op tijd nagekomen", en: "Kept on time")
  static let late = Text("cases.figures.late", nl: "Te laat nagekomen", en: "Kept late")
  static let missed = Text(
    "cases.figures.missed", nl: "Niet nagekomen, of nog open na de datum",
    en: "Not kept, or open past the date")
  static let movedOutside = Text(
    "cases.figures.movedOutside", nl: "Dossiers die naar buiten gingen", en: "Cases that moved outside")
  static let firstWord = Text(
    "cases.figures.firstWord", nl: "Eerste bericht van een mens", en: "First words of a person")
  static let median = Text("cases.figures.median", nl: "Mediaan", en: "Median")
  static let days = Text(
    "cases.figures.days", nl: "{days} werkdagen, over {count} dossiers",
    en: "{days} working days, over {count} cases")
  static let oneDay = Text(
    "cases.figures.oneDay", nl: "{days} werkdag, over {count} dossiers",
    en: "{days} working day, over {count} cases")
  static let believed = Text(
    "cases.figures.believed", nl: "Voelde je je geloofd?", en: "Did you feel believed?")
  static let helped = Text("cases.figures.helped", nl: "Heeft het geholpen?", en: "Did it help?")
  static let again = Text("cases.figures.again", nl: "Zou je weer melden?", en: "Would you report again?")
  static let yes = Text("cases.figures.yes", nl: "ja", en: "yes")
  static let partly = Text("cases.figures.partly", nl: "deels", en: "partly")
  static let no = Text("cases.figures.no", nl: "nee", en: "no")
  static let advisers = Text(
    "cases.figures.advisers",
    nl: "Meldingen bij vertrouwenspersonen tellen nergens mee. Niemand mag weten dat die er zijn.",
    en: "Reports to confidential advisers count nowhere. Nobody may know that there are any.")

  static let all = [
    title, notYet, asOf, small, hidden, tooFew, now, open, lateNow, letters, none, someLetters, promises,
    kept,
    late, missed, movedOutside, firstWord, median, days, oneDay, believed, helped, again, yes, partly, no,
    advisers,
  ]
}
