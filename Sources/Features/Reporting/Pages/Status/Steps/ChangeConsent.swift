import Cases
import Texts
import Web

extension StatusStep {
  static let changeConsent = StatusStep(
    path: "/m/toestemming", action: .changeConsent,
    title: Text("status.consent.title", nl: "Verander wat wij mogen doen", en: "Change what we may do"),
    explanation: Text(
      "status.consent.explanation",
      nl: "Zeg je nee? Dan stoppen we ermee. Wat al is gebeurd, kunnen we niet terugdraaien.",
      en: "If you say no, we stop. What has already been done, we cannot undo."),
    button: Text("status.consent.button", nl: "Bewaar", en: "Save"),
    fields: { request, status, _ in
      ConsentFields(chosen: Set(ConsentKind.allCases.filter { status.situation.isGiven($0) })).html(request)
    },
    command: { form, status in
      let given = Set(ConsentFields.read(form))
      let answers = ConsentKind.allCases.map { ($0, given.contains($0)) }
      let changed = answers.filter { status.situation.isGiven($0.0) != $0.1 }
      return .command(
        CaseCommand(.changeConsent, detail: .consents(Dictionary(uniqueKeysWithValues: changed))))
    })
}
