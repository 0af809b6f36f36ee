import HTML
import Texts

/// How to speak with a student who reports: listen, do not deny, do not investigate alone.
struct ConversationGuide {
  /// Whether it is unfolded.
  let isOpen: Bool

  func html(_ language: Language) -> HTML {
    tag("details", ["class": "box", "open": isOpen ? "" : nil]) {
      tag("summary") { tag("h2") { Self.title(language) } }
      for (heading, advice) in Self.parts {
        tag("h3") { heading(language) }
        tag("ul") { for line in advice { tag("li") { line(language) } } }
      }
    }
  }

  private static let title = Text(
    "cases.guide.title", nl: "Hulp bij het gesprek", en: "Help with the conversation")

  private static let parts: [(heading: Text, advice: [Text])] = [
    (
      Text("cases.guide.listen", nl: "Luister", en: "Listen"),
      [
        Text(
          "cases.guide.listen.thank", nl: "Bedank de student. Vertellen kost moed.",
          en: "Thank the student. Telling takes courage."),
        Text(
          "cases.guide.listen.own", nl: "Laat de student in eigen woorden vertellen. Vul niets in.",
          en: "Let the student use their own words. Fill nothing in."),
        Text(
          "cases.guide.listen.want", nl: "Vraag: wat wil jij dat er gebeurt? En wat niet?",
          en: "Ask: what do you want to happen? And what not?"),
      ]
    ),
    (
      Text("cases.guide.deny", nl: "Ontken niet", en: "Do not deny"),
      [
        Text(
          "cases.guide.deny.meant", nl: "Zeg niet: dat is vast niet zo bedoeld.",
          en: "Do not say: surely it was not meant that way."),
        Text(
          "cases.guide.deny.proof", nl: "Vraag niet om bewijs. Een ervaring is genoeg om te beginnen.",
          en: "Do not ask for proof. An experience is enough to begin."),
        Text(
          "cases.guide.deny.fault", nl: "Vraag niet wat de student zelf anders had kunnen doen.",
          en: "Do not ask what the student could have done differently."),
      ]
    ),
    (
      Text("cases.guide.alone", nl: "Onderzoek niet alleen", en: "Do not investigate alone"),
      [
        Text(
          "cases.guide.alone.company", nl: "Bel het bedrijf niet zonder toestemming van de student.",
          en: "Do not call the company without the student’s consent."),
        Text(
          "cases.guide.alone.together", nl: "Bespreek elke stap met het meldpunt.",
          en: "Talk every step over with the desk."),
        Text(
          "cases.guide.alone.promise", nl: "Beloof geen geheimhouding. Vertel wie dit leest.",
          en: "Promise no secrecy. Tell who reads this."),
      ]
    ),
  ]

  static let texts = [title] + parts.flatMap { [$0.heading] + $0.advice }
}
