import Cases
import Core
import HTML
import Texts
import Web

extension StatusStep {
  static let tellDisadvantage = StatusStep(
    path: "/m/nadeel", action: .reportDisadvantage,
    title: Text(
      "status.disadvantage.title", nl: "Vertel het als je nadeel hebt van je melding",
      en: "Tell us if your report is held against you"),
    explanation: Text(
      "status.disadvantage.explanation",
      nl:
        "Niemand mag je straffen omdat je meldt. De school zoekt het uit. Je hoort binnen vijf werkdagen iets.",
      en:
        "Nobody may punish you for reporting. The school finds out. You hear something within five working days."
    ),
    button: Text("status.disadvantage.button", nl: "Verstuur", en: "Send"),
    fields: { request, _, problems in
      fragment {
        Field("disadvantage", disadvantageLabel, in: request, problems: problems).oneOf(
          Disadvantage.allCases.map { Option($0.rawValue, $0.label(request.language)) },
          chosen: request.form.text("disadvantage"))
        Field("heardOn", heardLabel, hint: heardHint, in: request, problems: problems)
          .line(request.form.text("heardOn"), type: "date", direction: nil)
        Field("message", messageLabel, in: request, problems: problems)
          .area(request.form.text("message"), rows: 5)
      }
    },
    command: { form, status in
      let (kind, message) = (form.code("disadvantage", as: Disadvantage.self), form.text("message"))
      let typed = form.text("heardOn")
      let day = day(typed, upTo: status.today, from: status.today)
      var problems: [FieldProblem] = []
      if kind == nil { problems.append(FieldProblem("disadvantage", chooseAnswer)) }
      if day == nil, !typed.isEmpty { problems.append(FieldProblem("heardOn", wrongDay)) }
      if message.isEmpty { problems.append(FieldProblem("message", StatusTexts.messageEmpty)) }
      problems += [FieldLimits.problem("message", message, limit: FieldLimits.message)].compactMap(\.self)
      guard let kind, problems.isEmpty else { return .problems(problems) }
      return .command(
        CaseCommand(
          .reportDisadvantage, words: [.message: message], detail: .disadvantage(kind, heardOn: day)))
    })

  static let tellInternshipEnd = StatusStep(
    path: "/m/einde", action: .setInternshipEnd,
    title: Text(
      "status.end.title", nl: "Vertel wanneer je stage stopt", en: "Tell us when your internship ends"),
    explanation: Text(
      "status.end.explanation", nl: "Dan vragen we aan het einde nog een keer hoe het ging.",
      en: "Then we ask once more at the end how it went."),
    button: Text("status.end.button", nl: "Bewaar", en: "Save"),
    fields: { request, status, problems in
      Field("day", lastDayLabel, hint: heardHint, in: request, problems: problems).line(
        request.form.has("day")
          ? request.form.text("day") : status.situation.internshipEnd?.description ?? "",
        type: "date", direction: nil)
    },
    command: { form, status in
      let latest = status.today.adding(days: HardDeadlines.longestInternship)
      guard let day = day(form.text("day"), upTo: latest, from: status.today) else {
        return .problems([FieldProblem("day", wrongDay)])
      }
      return .command(CaseCommand(.setInternshipEnd, detail: .day(day)))
    })

  static let declineReplacement = plain(
    "/m/geen-plek", .declineReplacement,
    title: Text(
      "status.noPlace.title", nl: "Zeg dat je geen andere stageplek nodig hebt",
      en: "Say that you need no other internship"),
    explanation: Text(
      "status.noPlace.explanation", nl: "De school zoekt dan niet verder naar een andere plek.",
      en: "The school then stops looking for another place."),
    button: Text("status.noPlace.button", nl: "Dat hoeft niet", en: "Not needed"))

  /// Nil for what is no day, and for one that no internship of now can have.
  private static func day(_ typed: String, upTo latest: Day, from today: Day) -> Day? {
    let earliest = today.adding(days: -HardDeadlines.longestInternship)
    return Day(typed).flatMap { (earliest...latest).contains($0) ? $0 : nil }
  }

  private static let disadvantageLabel = Text(
    "status.disadvantage.label", nl: "Wat is er gebeurd?", en: "What has happened?")
  private static let heardLabel = Text(
    "status.disadvantage.heard", nl: "Wanneer hoorde je dit? (hoeft niet)",
    en: "When did you hear of it? (optional)")
  private static let heardHint = Text(
    "status.disadvantage.heardHint", nl: "Bijvoorbeeld 2027-03-12", en: "For example 2027-03-12")
  private static let messageLabel = Text(
    "status.disadvantage.message", nl: "Vertel kort wat er gebeurde", en: "Tell in short what happened")
  private static let lastDayLabel = Text(
    "status.end.label", nl: "Laatste dag van je stage", en: "Last day of your internship")
  private static let wrongDay = Text(
    "status.wrongDay", nl: "Deze dag klopt niet. Kijk nog eens, bijvoorbeeld 2027-03-12.",
    en: "This day is not right. Look again, for example 2027-03-12.")

  static let careTexts = [
    disadvantageLabel, heardLabel, heardHint, messageLabel, lastDayLabel, wrongDay,
  ]
}
