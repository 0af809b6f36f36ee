import Cases
import Texts
import Web

extension StatusStep {
  static let changeWishes = StatusStep(
    path: "/m/wensen", action: .changeWishes,
    title: Text("status.wishes.title", nl: "Verander wat je wilt", en: "Change what you want"),
    explanation: Text(
      "status.wishes.explanation", nl: "Je mag altijd van gedachten veranderen.",
      en: "You may always change your mind."),
    button: Text("status.wishes.button", nl: "Bewaar", en: "Save"),
    fields: { request, status, problems in
      Field("wishes", WishesTexts.wishes, hint: WishesTexts.several, in: request, problems: problems).anyOf(
        Wish.allCases.map { Option($0.rawValue, $0.label(request.language)) },
        chosen: Set(status.situation.wishes.map(\.rawValue)))
    },
    command: { form, _ in .command(CaseCommand(.changeWishes, detail: .wishes(Set(form.codes("wishes"))))) })
}
