import Texts

/// The words that all pages of the form share.
enum FormTexts {
  static let step = Text("form.step", nl: "Stap {number} van {count}", en: "Step {number} of {count}")
  static let back = Text("form.back", nl: "Vorige", en: "Back")
  static let next = Text("form.next", nl: "Verder", en: "Continue")
  static let check = Text("form.check", nl: "Sla de rest over", en: "Skip the rest")
  static let save = Text("form.save", nl: "Bewaar en ga later verder", en: "Save and go on later")
  static let optional = Text(
    "form.optional", nl: "Je hoeft niets in te vullen. Alles wat je vertelt, helpt.",
    en: "You do not have to fill in anything. Everything you tell helps.")
  static let noneChosen = Text("form.none", nl: "Niet ingevuld", en: "Not filled in")

  static let alreadySent = Text(
    "form.alreadySent",
    nl: "Je melding is al verstuurd. Kopieer wat je nog wilt zeggen, en voeg het toe bij je melding.",
    en: "Your report has been sent already. Copy what you still want to say, and add it to your report.")

  static let all = [alreadySent, step, back, next, check, save, optional, noneChosen]
}
