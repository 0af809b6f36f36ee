import Cases
import Core
import HTML
import HTTPTypes
import Texts
import Web

/// The report as its writer sees it: what happens now, what is late, what was said, and what can be done.
enum StatusPage {
  static let route = Route(.get, "/m", for: .reporter) { request in
    guard let status = try await ReporterCase.load(request) else { return .redirect(request.href("/c")) }
    return page(request, status)
  }

  static func page(
    _ request: WebRequest, _ status: ReportStatus, problems: [FieldProblem] = [], message: String = ""
  ) -> Reply {
    let language = request.language
    let frame = PageFrame(
      heading: status.situation.state.label(language), request: request, problems: problems)
    return frame.reply {
      done(request)
      LatePart(status: status).html(language)
      NowPart(status: status).html(request)
      DeadlinesPart(HardDeadlines(answers: status.answers, situation: status.situation), language).html
      if status.situation.state.isOpen { reply(request, problems, message) }
      StatusChoices(status: status).html(request)
      ToldPart(status: status).html(language)
      TimelinePart(status: status).html(language)
      LooksPart(status: status).html(language)
      tag("form", ["method": "post", "action": request.href("/m/sluiten")]) {
        FormParts.token(request, form: "/m/sluiten")
        FormParts.button(StatusTexts.leave(language), style: "second")
      }
    }
  }

  /// A word after something was done; the address names it, the words are ours.
  private static func done(_ request: WebRequest) -> HTML? {
    guard let action = request.query.code("gedaan", as: ActionName.self) else { return nil }
    return tag("div", ["class": "good", "role": "status"]) { tag("p") { action.happened(request.language) } }
  }

  private static func reply(_ request: WebRequest, _ problems: [FieldProblem], _ message: String) -> HTML {
    tag("form", ["method": "post", "action": request.href("/m/bericht"), "novalidate": ""]) {
      FormParts.token(request, form: "/m/bericht")
      Field("message", StatusTexts.message, in: request, problems: problems).area(message, rows: 4)
      FormParts.button(StatusTexts.sendMessage(request.language))
    }
  }
}
