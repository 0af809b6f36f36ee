import HTML
import Texts

/// What the student agreed to, and what each yes allows.
struct ConsentsPart {
  let situation: CaseSituation
  let language: Language

  @HTMLBuilder var content: [HTML] {
    tag("h2") { CasePageTexts.consents(language) }
    tag("ul", ["class": "consents"]) {
      for kind in ConsentKind.allCases { line(kind, isGiven: situation.isGiven(kind)) }
    }
  }

  private func line(_ kind: ConsentKind, isGiven: Bool) -> HTML {
    tag("li") {
      tag("span", ["aria-hidden": "true"]) { isGiven ? "✓ " : "✕ " }
      "\(kind.short(language)): "
      tag("strong") { (isGiven ? CasePageTexts.yes : CasePageTexts.no)(language) }
    }
  }
}
