import Texts

/// The words of the error pages.
enum ErrorTexts {
  static let notFoundTitle = Text(
    "web.error.notFound.title", nl: "Deze pagina is er niet", en: "This page does not exist")
  static let notFound = Text(
    "web.error.notFound.text", nl: "Misschien is het adres niet goed. Of je was te lang weg.",
    en: "Maybe the address is wrong. Or you were away for too long.")
  static let forbiddenTitle = Text(
    "web.error.forbidden.title", nl: "Dit mag je niet zien", en: "You may not see this")
  static let forbidden = Text(
    "web.error.forbidden.text",
    nl: "Je hebt geen toegang tot deze pagina. Vraag het aan de beheerder van je organisatie.",
    en: "You have no access to this page. Ask the administrator of your organisation.")
  static let busyTitle = Text("web.error.busy.title", nl: "Het is nu te druk", en: "It is too busy now")
  static let busy = Text(
    "web.error.busy.text", nl: "Wacht {seconds} seconden en probeer het opnieuw.",
    en: "Wait {seconds} seconds and try again.")
  static let tooLargeTitle = Text("web.error.tooLarge.title", nl: "Dit is te groot", en: "This is too large")
  static let tooLarge = Text(
    "web.error.tooLarge.text",
    nl: "Samen mag het hoogstens {limit} MB zijn. Maak het korter of kies kleinere bestanden.",
    en: "Together it may be {limit} MB at most. Make it shorter or choose smaller files.")
  static let foreignTitle = Text(
    "web.error.foreign.title", nl: "Stuur het nog een keer", en: "Send it once more")
  static let foreign = Text(
    "web.error.foreign.text",
    nl: "We konden dit formulier niet aannemen. Je tekst staat hieronder. Stuur hem nog een keer.",
    en: "We could not accept this form. Your text is below. Send it once more.")
  static let endedTitle = Text(
    "web.error.ended.title", nl: "Je bezoek is verlopen", en: "Your visit has ended")
  static let ended = Text(
    "web.error.ended.text", nl: "Je tekst staat hieronder. Kopieer hem, en kom terug met je code.",
    en: "Your text is below. Copy it, and come back with your code.")
  static let requestTitle = Text(
    "web.error.request.title", nl: "Dit kunnen we niet lezen", en: "We cannot read this")
  static let request = Text(
    "web.error.request.text",
    nl: "Je browser stuurde iets dat we niet kennen. Ga terug en probeer het opnieuw.",
    en: "Your browser sent something that we do not know. Go back and try again.")
  static let faultTitle = Text(
    "web.error.fault.title", nl: "Er ging iets mis bij ons", en: "Something went wrong on our side")
  static let fault = Text(
    "web.error.fault.text",
    nl: "Het ligt niet aan jou. Wacht even en probeer het opnieuw. Lukt het niet? Bel dan je school.",
    en: "It is not your fault. Wait a moment and try again. Still not working? Then call your school.")
  static let unavailableTitle = Text(
    "web.error.unavailable.title", nl: "We kunnen nu niets bewaren", en: "We cannot store anything now")
  static let unavailable = Text(
    "web.error.unavailable.text",
    nl: "Het ligt niet aan jou. Er is nu niets bewaard. Wacht even en probeer het opnieuw.",
    en: "It is not your fault. Nothing was stored now. Wait a moment and try again.")
  static let yourWords = Text(
    "web.error.yourWords", nl: "Dit had je ingevuld", en: "This is what you filled in")
  static let again = Text("web.error.again", nl: "Stuur opnieuw", en: "Send again")
  static let home = Text("web.error.home", nl: "Naar het begin", en: "To the start")
  static let expired = Text(
    "web.error.expired", nl: "Het formulier stond te lang open. Kijk het na en stuur het nog een keer.",
    en: "The form was open for too long. Check it and send it once more.")
  static let tooFast = Text(
    "web.error.tooFast", nl: "Dat ging wel heel snel. Lees je tekst nog eens en ga dan verder.",
    en: "That was very quick. Read your text once more and then go on.")
  static let summary = Text("web.error.summary", nl: "Kijk dit nog even na", en: "Please check this")
  static let titlePrefix = Text("web.error.titlePrefix", nl: "Fout: ", en: "Error: ")

  static let all = [
    endedTitle, ended, notFoundTitle, notFound, forbiddenTitle, forbidden, busyTitle, busy, tooLargeTitle,
    tooLarge,
    foreignTitle, foreign,
    requestTitle, request, faultTitle, fault, unavailableTitle, unavailable, yourWords, again, home, expired,
    tooFast, summary, titlePrefix,
  ]
}
