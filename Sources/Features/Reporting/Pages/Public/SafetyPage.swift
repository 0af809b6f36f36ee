import HTML
import HTTPTypes
import Texts
import Web

/// What leaves traces on a phone or computer, and what does not. Promises no more than is true.
enum SafetyPage {
  static let route = Route(.get, "/veilig", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("ul") {
        for line in [exit, history, device, network, names] { tag("li") { line(language) } }
      }
      tag("p") { tag("a", ["href": request.href("/")]) { back(language) } }
    }
  }

  static let heading = Text("safety.heading", nl: "Veilig melden", en: "Report safely")
  static let exit = Text(
    "safety.exit",
    nl: "De knop 'Snel weg' brengt je naar een gewone site. Wat je nog niet had bewaard, is dan weg.",
    en: "The button 'Leave quickly' takes you to an ordinary site. What you had not saved is then gone.")
  static let history = Text(
    "safety.history",
    nl: "De knop wist je geschiedenis niet. Gebruik een privévenster, of wis je geschiedenis zelf.",
    en: "The button does not erase your history. Use a private window, or erase your history yourself.")
  static let device = Text(
    "safety.device", nl: "Gebruik liever je eigen telefoon dan een apparaat van school of van je stage.",
    en: "It is better to use your own phone than a device of school or work.")
  static let network = Text(
    "safety.network",
    nl:
      "Wifi van school of je stage? Dan kan een beheerder zien welke site je bezoekt. Niet wat je schrijft.",
    en:
      "Using the wifi of school or work? Then an administrator can see which site you visit. Not what you write."
  )
  static let names = Text(
    "safety.names",
    nl: "Wil je anoniem blijven? Schrijf dan geen namen of details die alleen jij kunt weten.",
    en: "Want to stay anonymous? Then write no names or details that only you can know.")
  static let back = Text("safety.back", nl: "Terug naar het begin", en: "Back to the start")
  static let all = [heading, exit, history, device, network, names, back]
}
