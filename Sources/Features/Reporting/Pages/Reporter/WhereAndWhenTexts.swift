import Texts

/// The words of the page about the company and the time.
enum WhereAndWhenTexts {
  static let heading = Text("form.where.heading", nl: "Waar en wanneer?", en: "Where and when?")
  static let company = Text("form.where.company", nl: "Naam van het bedrijf", en: "Name of the company")
  static let companyHint = Text(
    "form.where.companyHint", nl: "Weet je het niet precies? Schrijf op wat je weet, of laat het leeg.",
    en: "Not sure? Write what you know, or leave it empty.")
  static let place = Text("form.where.place", nl: "Plaats", en: "Town")
  static let search = Text("form.where.search", nl: "Zoek het bedrijf", en: "Search for the company")
  static let matches = Text("form.where.matches", nl: "Is het een van deze?", en: "Is it one of these?")
  static let notListed = Text(
    "form.where.notListed", nl: "Het bedrijf staat er niet bij", en: "The company is not in the list")
  static let nothingFound = Text(
    "form.where.nothingFound",
    nl: "We vonden geen bedrijf met die naam. Dat is geen probleem. Je kunt gewoon verder.",
    en: "We found no company with that name. That is no problem. You can just go on.")
  static let ratherNot = Text(
    "form.where.ratherNot", nl: "Ik wil niet zeggen welk bedrijf het is",
    en: "I would rather not say which company it is")
  static let when = Text("form.where.when", nl: "Wanneer gebeurde het?", en: "When did it happen?")
  static let whenHint = Text(
    "form.where.whenHint", nl: "Ongeveer mag ook, zoals 'vorige week' of 'in maart'.",
    en: "A rough date is fine, such as 'last week' or 'in March'.")
  static let files = Text(
    "form.where.files", nl: "Foto's, schermafdrukken of brieven", en: "Photos, screenshots or letters")
  static let filesHint = Text(
    "form.where.filesHint",
    nl:
      "Alleen als je wilt. JPEG, PNG, WebP of PDF. Elk hoogstens 10 MB, samen hoogstens 5. We halen verborgen gegevens weg, zoals de plek en je toestel.",
    en:
      "Only if you want. JPEG, PNG, WebP or PDF. At most 10 MB each, and 5 in all. We remove hidden data, such as the place and your device."
  )
  static let fileCount = Text(
    "form.where.fileCount", nl: "Toegevoegde bestanden: {count}", en: "Files added: {count}")
  static let removeFiles = Text(
    "form.where.removeFiles", nl: "Haal deze bestanden weg", en: "Remove these files")

  static let all = [
    heading, company, companyHint, place, search, matches, notListed, nothingFound, ratherNot, when, whenHint,
    files, filesHint,
    fileCount, removeFiles,
  ]
}
