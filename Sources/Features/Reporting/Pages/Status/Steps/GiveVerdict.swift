import Cases
import HTML
import Texts
import Web

extension StatusStep {
  static let giveVerdict = StatusStep(
    path: "/m/oordeel", action: .giveVerdict,
    title: Text("status.verdict.title", nl: "Geef je oordeel", en: "Give your verdict"),
    explanation: Text(
      "status.verdict.explanation",
      nl:
        "Jij zegt of het goed is gegaan. Er is geen goed of fout antwoord.",
      en: "You say if it went well. There is no right or wrong answer."),
    button: Text("status.verdict.button", nl: "Geef je oordeel", en: "Give your verdict"),
    fields: { request, _, problems in
      fragment {
        for (name, question) in questions {
          Field(name, question, in: request, problems: problems).oneOf(
            Verdict.Answer.allCases.map { Option($0.rawValue, label($0)(request.language)) },
            chosen: request.form.text(name))
        }
        Field("review", reviewLabel, hint: reviewHint, in: request, problems: problems).oneOf(
          [Option("yes", reviewYes(request.language)), Option("no", reviewNo(request.language))],
          chosen: request.form.text("review") == "no" ? "no" : "yes")
      }
    },
    command: { form, _ in
      let answers = questions.map { form.code($0.name, as: Verdict.Answer.self) }
      guard let believed = answers[0], let helped = answers[1], let again = answers[2] else {
        return .problems(
          zip(questions, answers).filter { $0.1 == nil }.map { FieldProblem($0.0.name, chooseAnswer) })
      }
      return .command(
        CaseCommand(
          .giveVerdict,
          detail: .verdict(
            Verdict(
              believed: believed, helped: helped, wouldReportAgain: again,
              declinesReview: form.text("review") == "no" ? true : nil))))
    })

  private static let questions: [(name: String, question: Text)] = [
    ("believed", Text("status.verdict.believed", nl: "Werd je geloofd?", en: "Were you believed?")),
    ("helped", Text("status.verdict.helped", nl: "Heeft het je geholpen?", en: "Did it help you?")),
    ("again", Text("status.verdict.again", nl: "Zou je het weer melden?", en: "Would you report again?")),
  ]

  private static func label(_ answer: Verdict.Answer) -> Text {
    switch answer {
    case .yes: Text("status.verdict.yes", nl: "Ja", en: "Yes")
    case .partly: Text("status.verdict.partly", nl: "Een beetje", en: "A little")
    case .no: Text("status.verdict.no", nl: "Nee", en: "No")
    }
  }

  private static let reviewLabel = Text(
    "status.verdict.review", nl: "Zeg je ergens nee? Dan kijkt iemand anders opnieuw.",
    en: "Did you say no to something? Then somebody else looks again.")
  private static let reviewHint = Text(
    "status.verdict.reviewHint", nl: "Niet dezelfde persoon. Je krijgt nieuwe data.",
    en: "Not the same person. You get new dates.")
  private static let reviewYes = Text("status.verdict.reviewYes", nl: "Dat is goed", en: "That is fine")
  private static let reviewNo = Text(
    "status.verdict.reviewNo", nl: "Nee, voor mij is het klaar", en: "No, for me it is over")

  static let chooseAnswer = Text("status.verdict.choose", nl: "Kies een antwoord.", en: "Choose an answer.")
  static let verdictTexts =
    questions.map(\.question) + Verdict.Answer.allCases.map(label) + [
      chooseAnswer, reviewLabel, reviewHint, reviewYes, reviewNo,
    ]

  static let reopen = StatusStep(
    path: "/m/heropenen", action: .reopen,
    title: Text(
      "status.reopen.title", nl: "Laat iemand anders opnieuw kijken", en: "Let somebody else look again"),
    explanation: Text(
      "status.reopen.explanation",
      nl: "Niet dezelfde persoon, maar iemand anders pakt je melding op. Je krijgt nieuwe data.",
      en: "Somebody else takes your report, not the same person. You get new dates."),
    button: Text("status.reopen.button", nl: "Open opnieuw", en: "Reopen"),
    fields: { request, _, problems in
      Field("message", reopenLabel, in: request, problems: problems).area(
        request.form.text("message"), rows: 5)
    },
    command: { form, _ in
      let message = form.text("message")
      if message.isEmpty { return .problems([FieldProblem("message", StatusTexts.messageEmpty)]) }
      if let problem = FieldLimits.problem("message", message, limit: FieldLimits.message) {
        return .problems([problem])
      }
      return .command(CaseCommand(.reopen, words: [.message: message]))
    })

  static let reopenLabel = Text(
    "status.reopen.label", nl: "Wat ging er niet goed?", en: "What did not go well?")
}
