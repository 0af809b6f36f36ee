import HTML
import HTTPTypes
import Texts
import Web

/// What was done so that everybody can use the pages, and what to do when something does not work.
enum AccessibilityPage {
  static let route = Route(.get, "/toegankelijkheid", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      for line in [norm, tested, help] { tag("p") { line(language) } }
    }
  }

  static let heading = Text("accessibility.heading", nl: "Toegankelijkheid", en: "Accessibility")
  static let norm = Text(
    "accessibility.norm",
    nl: "Iedereen moet dit formulier kunnen gebruiken. We volgen de regels van WCAG 2.2, niveau AA.",
    en: "Everybody must be able to use this form. We follow the rules of WCAG 2.2, level AA.")
  static let tested = Text(
    "accessibility.tested",
    nl:
      "Een programma test elke pagina, in elke taal, op telefoon en computer. Mensen met een schermlezer of ander hulpmiddel hebben dit nog niet getest.",
    en:
      "A program tests every page, in every language, on phone and computer. People with a screen reader or other aid have not tested it yet."
  )
  static let help = Text(
    "accessibility.help", nl: "Werkt iets niet? Bel je school of vraag iemand om samen te melden.",
    en: "Does something not work? Call your school or ask somebody to report together.")
  static let all = [heading, norm, tested, help]
}
