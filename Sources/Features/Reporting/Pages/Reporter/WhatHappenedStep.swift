import Cases
import HTML
import Texts
import Web

extension FormStep {
  /// When in the internship, what was done, and why they think so. All by choice, nothing required.
  static let whatHappened = FormStep(
    number: 2, heading: WhatHappenedTexts.heading,
    content: { view in
      let language = view.request.language
      let chosen = Set(view.draft.conducts.map(\.rawValue))
      return fragment {
        Field("phase", WhatHappenedTexts.phase, in: view.request, problems: view.problems)
          .oneOf(
            Phase.allCases.map { Option($0.rawValue, $0.label(language)) }, chosen: view.draft.phase?.rawValue
          )
        Field("conducts", WhatHappenedTexts.conducts, hint: WhatHappenedTexts.several, in: view.request)
          .anyOf(Conduct.allCases.map { Option($0.rawValue, $0.label(language)) }, chosen: chosen)
        Field("reasons", WhatHappenedTexts.reasons, hint: WhatHappenedTexts.reasonsHint, in: view.request)
          .anyOf(
            PerceivedReason.allCases.map { Option($0.rawValue, $0.label(language)) },
            chosen: Set(view.draft.reasons.map(\.rawValue)))
      }
    },
    read: { form, draft in
      draft.phase = form.code("phase")
      draft.conducts = form.codes("conducts")
      draft.reasons = form.codes("reasons")
    },
    problems: { _ in [] })
}

/// The words of this page.
enum WhatHappenedTexts {
  static let heading = Text(
    "form.what.heading", nl: "Wat past bij jouw verhaal?", en: "What fits your story?")
  static let phase = Text("form.what.phase", nl: "Op welk moment was het?", en: "At what point was it?")
  static let conducts = Text(
    "form.what.conducts", nl: "Wat werd er gedaan of gezegd?", en: "What was done or said?")
  static let several = Text(
    "form.what.several", nl: "Kies alles wat past.", en: "Choose everything that fits.")
  static let reasons = Text(
    "form.what.reasons", nl: "Waarom denk je dat het gebeurde?", en: "Why do you think it happened?")
  static let reasonsHint = Text(
    "form.what.reasonsHint", nl: "Kies alles wat past. 'Dat weet ik niet' is ook een goed antwoord.",
    en: "Choose everything that fits. 'I don’t know' is a good answer too.")

  static let all = [heading, phase, conducts, several, reasons, reasonsHint]
}
