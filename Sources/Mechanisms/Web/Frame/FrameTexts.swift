import Texts

/// The words around every page.
enum FrameTexts {
  static let quickExit = Text("web.frame.exit", nl: "Snel weg", en: "Leave quickly")
  static let skip = Text("web.frame.skip", nl: "Naar de inhoud", en: "Skip to content")
  static let languages = Text("web.frame.languages", nl: "Taal", en: "Language")
  static let neutralTitle = Text("web.frame.title", nl: "Formulier", en: "Form")
  static let work = Text("web.frame.work", nl: "Werkplek", en: "Workplace")
  static let demo = Text(
    "web.frame.demo", nl: "Proefversie. Alle gegevens zijn verzonnen.",
    en: "Trial version. All data are made up.")
  static let privacy = Text("web.frame.privacy", nl: "Wat we bewaren", en: "What we keep")
  static let accessibility = Text("web.frame.accessibility", nl: "Toegankelijkheid", en: "Accessibility")
  static let signOut = Text("web.frame.signOut", nl: "Uitloggen", en: "Sign out")
  static let leaveEmpty = Text("web.frame.leaveEmpty", nl: "Laat dit leeg", en: "Leave this empty")

  static let all = [
    quickExit, skip, languages, neutralTitle, work, demo, privacy, accessibility, signOut, leaveEmpty,
  ]
}
