import HTML
import HTTPTypes
import Texts
import Web

/// Who else can help, outside the school: for who does not dare to report there, or waits too long.
enum HelpPage {
  static let route = Route(.get, "/hulp", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("p") { intro(language) }
      tag("ul") {
        for line in [bureau, adviser, institute, police] { tag("li") { line(language) } }
      }
      tag("p") { tag("a", ["href": request.href("/")]) { SafetyPage.back(language) } }
    }
  }

  static let heading = Text("help.heading", nl: "Wie kan nog meer helpen?", en: "Who else can help?")
  static let intro = Text(
    "help.intro", nl: "Je hoeft het niet alleen te doen. Hulp is gratis, en jij beslist.",
    en: "You need not do it alone. Help is free, and you decide.")
  static let bureau = Text(
    "help.bureau", nl: "Discriminatie.nl luistert en helpt, ook anoniem. Bel 0800-0880.",
    en: "Discriminatie.nl listens and helps, also anonymously. Call 0800-0880.")
  static let adviser = Text(
    "help.adviser", nl: "De vertrouwenspersoon van je school denkt met je mee.",
    en: "The confidential adviser of your school thinks along with you.")
  static let institute = Text(
    "help.institute", nl: "Het College voor de Rechten van de Mens zegt gratis of iets discriminatie was.",
    en: "The Netherlands Institute for Human Rights says for free whether something was discrimination.")
  static let police = Text(
    "help.police", nl: "Ben je in gevaar? Bel 112.", en: "Are you in danger? Call 112.")
  static let all = [heading, intro, bureau, adviser, institute, police]
}
