import Cases
import Core
import Organisations
import Texts
import Web

extension StatusStep {
  static let chooseOutside = StatusStep(
    path: "/m/buiten", action: .chooseOutside,
    title: Text(
      "status.outside.title", nl: "Kies wie er meekijkt als de school niet antwoordt",
      en: "Choose who looks if the school does not answer"),
    explanation: Text(
      "status.outside.explanation",
      nl: "Je mag dit altijd veranderen. Wie al heeft meegelezen, kan dat niet vergeten.",
      en: "You may always change this. Who has read along already cannot forget it."),
    button: Text("status.outside.button", nl: "Bewaar", en: "Save"),
    fields: { request, status, problems in
      OutsideField(bureaus: status.school.bureaus, chosen: status.situation.outside)
        .html(request, problems: problems)
    },
    command: { form, status in
      let typed = form.text(OutsideField.name)
      let bureau = status.school.bureaus.first { $0.id.text == typed }?.id
      // Nobody is a choice of its own: what we do not know takes no bureau away.
      guard bureau != nil || typed == OutsideField.nobodyCode else {
        return .problems([FieldProblem(OutsideField.name, chooseAnswer)])
      }
      return .command(CaseCommand(.chooseOutside, detail: .outside(bureau)))
    })
}
