import Texts

/// The words of the public figures.
enum FigureTexts {
  static let all =
    [heading, intro, demo, notYet, period, total, schools, byName, byKept, noOrder]
    + [kept, wait, disputed, share, days, oneDay, tooFew]
    + [how, howFew, howDrawn, howTotal, howSilent, howMonth, howAdvisers]

  static let heading = Text(
    "publicFigures.heading", nl: "Wat scholen doen met meldingen", en: "What schools do with reports")
  static let intro = Text(
    "publicFigures.intro", nl: "Elke school belooft wanneer je iets hoort. Hier zie je of dat ook lukt.",
    en: "Each school promises when you will hear something. Here you see if they do.")
  static let demo = Text(
    "publicFigures.demo", nl: "Dit is een proefversie. Deze cijfers komen van verzonnen meldingen.",
    en: "This is a trial version. These figures come from made-up reports.")
  static let notYet = Text(
    "publicFigures.notYet", nl: "Er zijn nog geen cijfers. Kom later terug.",
    en: "There are no figures yet. Come back later.")
  static let period = Text("publicFigures.period", nl: "{first} tot en met {last}", en: "{first} to {last}")
  static let total = Text("publicFigures.total", nl: "Alle scholen samen", en: "All schools together")
  static let schools = Text("publicFigures.schools", nl: "De scholen", en: "The schools")
  static let byName = Text("publicFigures.byName", nl: "Op naam", en: "By name")
  static let byKept = Text("publicFigures.byKept", nl: "Meest op tijd eerst", en: "Most on time first")
  static let noOrder = Text(
    "publicFigures.noOrder", nl: "Er zijn te weinig scholen met cijfers voor een volgorde. Ze staan op naam.",
    en: "Too few schools have figures to put them in order. They stand by name.")
  static let kept = Text("publicFigures.kept", nl: "Toezeggingen op tijd", en: "Promises kept on time")
  static let wait = Text(
    "publicFigures.wait", nl: "Wachten op het eerste bericht van een mens",
    en: "Wait for the first words of a person")
  static let disputed = Text(
    "publicFigures.disputed", nl: "Studenten die het niet eens waren met de uitkomst",
    en: "Students who did not agree with the outcome")
  static let share = Text(
    "publicFigures.share", nl: "{percent}% – over {count} meldingen", en: "{percent}% – of {count} reports")
  static let days = Text(
    "publicFigures.days", nl: "{days} werkdagen (mediaan) – over {count} meldingen",
    en: "{days} working days (median) – of {count} reports")
  static let oneDay = Text(
    "publicFigures.oneDay", nl: "{days} werkdag (mediaan) – over {count} meldingen",
    en: "{days} working day (median) – of {count} reports")
  static let tooFew = Text(
    "publicFigures.tooFew", nl: "Niet getoond: minder dan 5 meldingen", en: "Not shown: fewer than 5 reports")
  static let how = Text("publicFigures.how", nl: "Hoe we tellen", en: "How we count")
  static let howFew = Text(
    "publicFigures.howFew",
    nl: "Bij minder dan 5 meldingen tonen we niets. Anders is te raden om wie het gaat.",
    en: "With fewer than 5 reports we show nothing. Otherwise one could guess who it is about.")
  static let howDrawn = Text(
    "publicFigures.howDrawn",
    nl:
      "Bij minder dan 20 meldingen zegt toeval veel. Die cijfers trekken we naar het gemiddelde van alle scholen.",
    en: "With fewer than 20 reports chance says a lot. We draw those figures to the average of all schools.")
  static let howTotal = Text(
    "publicFigures.howTotal",
    nl: "In het totaal tellen scholen zonder eigen cijfer alleen samen mee. Dat zijn er dan minstens 3.",
    en: "In the total, schools without a figure of their own only count together. There are then at least 3.")
  static let howSilent = Text(
    "publicFigures.howSilent",
    nl: "Een toezegging die niet is nagekomen, telt als te laat. Geen bericht telt als 30 werkdagen wachten.",
    en: "A promise that was not kept counts as late. No word counts as a wait of 30 working days.")
  static let howMonth = Text(
    "publicFigures.howMonth",
    nl: "De cijfers gaan over twaalf hele maanden. Ze veranderen dus één keer per maand.",
    en: "The figures are about twelve whole months. So they change once a month.")
  static let howAdvisers = Text(
    "publicFigures.howAdvisers",
    nl: "Meldingen bij een vertrouwenspersoon tellen niet mee. Niemand mag weten dat die er zijn.",
    en: "Reports to a confidential adviser do not count. Nobody may know that there are any.")
}
