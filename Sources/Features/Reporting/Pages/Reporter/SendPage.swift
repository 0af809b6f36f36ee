import Core
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// Sends the report. The answer to the form is the receipt itself: a code is shown once, and never at an
/// address of its own.
enum SendPage {
  /// Per school, not per visitor: a class of thirty is far below it, a flood is not.
  private static let rule = RequestLimits.Rule("report", burst: 300, perSecond: 0.5)
  /// For one visitor, so that nobody alone uses up what a school has.
  private static let visitRule = RequestLimits.Rule("report of a visit", burst: 10, perSecond: 0.05)

  static let route = Route(.post, FormStep.checkPath, for: .reporter) { request in
    let visit = try await request.visit()
    if let sent = visit.content.sent { return ReceiptPage.page(request, sent) }
    guard let draft = visit.content.draft else { return .redirect(request.href("/")) }
    if let problem = problem(of: request, draft) {
      return try await CheckPage.page(request, draft, visit: visit, problems: [problem])
    }
    // Answers that are too long or wrong are kept in the draft, so that nobody loses them, but not sent.
    for step in FormStep.all {
      let problems = step.problems(draft)
      if !problems.isEmpty {
        return try await FormPages.page(step, request, draft, visit: visit, problems: problems)
      }
    }
    if let problem = tooMany(request, draft, visit) {
      return try await CheckPage.page(request, draft, visit: visit, problems: [problem])
    }
    do {
      let sending = try await Sending(request)
      let sent = try await request.environment.database.write { connection in
        // Read again inside the transaction, so that two presses at once give one report.
        let present = try ReporterVisit.load(request, on: connection) ?? visit
        guard present.content.sent == nil, let draft = present.content.draft else { return present }
        return try sending.send(draft, of: present, on: connection)
      }
      guard let report = sent.content.sent else { return .redirect(request.href("/")) }
      return ReceiptPage.page(request, report)
    } catch Sending.Refusal.noReader {
      let problem = FieldProblem("", CheckTexts.noReader)
      return try await CheckPage.page(request, draft, visit: visit, problems: [problem])
    } catch WebProblem.busy(let seconds) {
      let problem = FieldProblem("", CheckTexts.busy, ["seconds": "\(seconds)"])
      return try await CheckPage.page(request, draft, visit: visit, problems: [problem])
    }
  }

  private static func problem(of request: WebRequest, _ draft: Draft) -> FieldProblem? {
    if let problem = request.tokenProblem() { return problem }
    return draft.story.isEmpty ? FieldProblem("", CheckTexts.storyFirst) : nil
  }

  /// Only for what is ready to be sent: a form that is refused uses up nothing of the school's.
  private static func tooMany(
    _ request: WebRequest, _ draft: Draft, _ visit: ReporterVisit
  ) -> FieldProblem? {
    let (limits, now) = (request.environment.limits, request.environment.clock.now())
    let wait =
      limits.take(visitRule, for: visit.token.lookup, at: now)
      ?? limits.take(rule, for: draft.organisation.text, at: now)
    return wait.map { FieldProblem("", CheckTexts.busy, ["seconds": "\($0)"]) }
  }
}
