import Cases
import Texts

extension StatusStep {
  static let skipSupervisor = plain(
    "/m/overslaan", .skipSupervisor,
    title: Text("status.skip.title", nl: "Sla je begeleider over", en: "Leave out your supervisor"),
    explanation: Text(
      "status.skip.explanation",
      nl: "Je begeleider kan je melding dan meteen niet meer lezen. Iemand anders gaat verder.",
      en: "Your supervisor can no longer read your report, from this moment. Somebody else goes on."),
    button: Text("status.skip.button", nl: "Ja, iemand anders", en: "Yes, somebody else"))
}
