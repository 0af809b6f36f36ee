import HTML
import HTTPTypes
import Texts
import Web

/// What is kept of a visitor and a report, for how long, and what one can ask.
enum PrivacyPage {
  static let route = Route(.get, "/privacy", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("ul") { for line in lines { tag("li") { line(language) } } }
      tag("h2") { rightsTitle(language) }
      tag("p") { rights(language) }
    }
  }

  static let heading = Text("privacy.heading", nl: "Wat we bewaren", en: "What we keep")
  static let lines = [
    Text(
      "privacy.none",
      nl: "We bewaren geen internetadres, geen gegevens van je toestel en geen cookies na je bezoek.",
      en: "We keep no internet address, no data of your device, and no cookies after your visit."),
    Text(
      "privacy.sealed",
      nl:
        "Je verhaal, berichten en bestanden liggen op slot. Op deze site kunnen alleen jij en de mensen die jij koos erbij.",
      en:
        "Your story, messages and files are locked. On this site only you and the people you chose can open them."
    ),
    Text(
      "privacy.looks", nl: "Leest iemand je melding? Dan zie jij wie dat was, en op welke dag.",
      en: "Does somebody read your report? Then you see who it was, and on which day."),
    Text(
      "privacy.draft",
      nl: "Doe je een uur niets? Dan is je formulier weg. Met een code bewaren we het 30 dagen.",
      en: "If you do nothing for an hour, your form is gone. With a code we keep it for 30 days."),
    Text(
      "privacy.time",
      nl: "Twee jaar na het sluiten gooien we de sleutel van je melding weg. Niemand kan hem dan nog lezen.",
      en: "Two years after closing we throw away the key of your report. Nobody can read it then."),
    Text(
      "privacy.company", nl: "Het bedrijf hoort niets over jou zonder dat jij ja zegt.",
      en: "The company hears nothing about you unless you say yes."),
  ]
  static let rightsTitle = Text("privacy.rightsTitle", nl: "Wat je kunt vragen", en: "What you can ask")
  static let rights = Text(
    "privacy.rights",
    nl:
      "Met je code kun je alles lezen, iets toevoegen en je melding intrekken. Je hoeft niet te zeggen wie je bent.",
    en:
      "With your code you can read everything, add to it and withdraw your report. You need not say who you are."
  )
  static let all = [heading, rightsTitle, rights] + lines
}
