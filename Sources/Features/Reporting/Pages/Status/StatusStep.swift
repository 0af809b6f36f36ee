import Cases
import Core
import HTML
import Texts
import Web

/// One thing that a reporter can do with a report: a page with a form. Adding one is one file and one line in
/// ``all``.
struct StatusStep: Sendable {
  let path: String
  /// The action of the procedure; the link is shown only when it is allowed now.
  let action: ActionName
  /// The words of the link and the heading of the page.
  let title: Text
  /// What it does, said before it is done.
  let explanation: Text
  let button: Text
  let fields: @Sendable (WebRequest, ReportStatus, [FieldProblem]) -> HTML
  /// The command, or what is wrong with the form.
  let command: @Sendable (Form, ReportStatus) -> Result

  enum Result: Sendable {
    case command(CaseCommand)
    case problems([FieldProblem])
  }

  static let all = [
    addStory, addFiles, changeWishes, changeConsent, skipSupervisor, chooseOutside, tellDisadvantage,
    tellInternshipEnd, declineReplacement, giveVerdict, reopen,
    declineAftercare,
    pause, resume,
    withdraw,
  ]

  /// Every text of the steps; words that another page lists stand there.
  static let texts: [Text] =
    all.flatMap { [$0.title, $0.explanation, $0.button].filter { $0.key.hasPrefix("status.") } }
    + verdictTexts + careTexts + [storyLabel, chooseFirst, reopenLabel]

  /// For steps that need no more than a button.
  static func plain(
    _ path: String, _ action: ActionName, title: Text, explanation: Text, button: Text
  ) -> StatusStep {
    StatusStep(
      path: path, action: action, title: title, explanation: explanation, button: button,
      fields: { _, _, _ in .empty }, command: { _, _ in .command(CaseCommand(action)) })
  }
}

/// Links to what can be done now.
struct StatusChoices {
  let status: ReportStatus

  func html(_ request: WebRequest) -> HTML {
    let language = request.language
    let allowed = Set(Interpreter.offered(to: .reporter, in: status.situation, on: status.today).map(\.name))
    return tag("section", ["aria-labelledby": "choices"]) {
      tag("h2", ["id": "choices"]) { StatusTexts.choices(language) }
      tag("ul") {
        for step in StatusStep.all where isShown(step, allowed) {
          tag("li") { tag("a", ["href": request.href(step.path)]) { step.title(language) } }
        }
        tag("li") { tag("a", ["href": request.href("/m/bewijs")]) { StatusTexts.receipt(language) } }
      }
    }
  }

  /// Stepping past a supervisor only says something when there is one.
  private func isShown(_ step: StatusStep, _ allowed: Set<ActionName>) -> Bool {
    guard allowed.contains(step.action) else { return false }
    if step.action == .declineReplacement { return status.situation.openPromise(.replacementPlace) != nil }
    if step.action == .chooseOutside { return !status.school.bureaus.isEmpty }
    return step.action != .skipSupervisor || status.situation.supervisor != nil
      || status.situation.isGiven(.supervisor)
  }
}
