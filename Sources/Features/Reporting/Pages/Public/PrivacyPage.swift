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
      "privacy.none", nl: "We bewaren geen internetadres, geen gegevens van je toestel en geen cookies na je bezoek.",
      en: "We keep no internet address, no data of your device, and no cookies after your visit."),
    Text(
      "privacy.sealed", nl: "Je verhaal, berichten en bestanden liggen op slot. Alleen jij en de mensen die jij koos kunnen erbij.",
      en: "Your story, messages and files are locked. Only you and the people you chose can open them."),
    Text(
      "privacy.looks", nl: "Elke keer dat iemand je melding leest, zie jij dat.", en: "Every time somebody reads your report, you see that."),
    Text(
      "privacy.draft", nl: "Een formulier dat je niet verstuurt, is na een uur weg. Met een code bewaren we het 30 dagen.",
      en: "A form that you do not send is gone after an hour. With a code we keep it for 30 days."),
    Text(
      "privacy.time", nl: "Twee jaar na het sluiten gooien we de sleutel van je melding weg. Niemand kan hem dan nog lezen.",
      en: "Two years after closing we throw away the key of your report. Nobody can read it then."),
    Text(
      "privacy.company", nl: "Het bedrijf hoort niets over jou zonder dat jij ja zegt.", en: "The company hears nothing about you unless you say yes."),
  ]
  static let rightsTitle = Text("privacy.rightsTitle", nl: "Wat je kunt vragen", en: "What you can ask")
  static let rights = Text(
    "privacy.rights", nl: "Met je code kun je alles lezen, aanvullen en intrekken. Je hoeft daarvoor niet te zeggen wie je bent.",
    en: "With your code you can read, add to and withdraw everything. You need not say who you are.")
  static let all = [heading, rightsTitle, rights] + lines
}
