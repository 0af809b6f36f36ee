import Cases
import HTTPTypes
import Web

/// A message from the reporter, sent from the status page.
enum MessagePage {
  static let route = Route(.post, "/m/bericht", for: .reporter) { request in
    guard let status = try await ReporterCase.load(request) else {
      return try ReporterCase.ended(request)
    }
    let message = request.form.text("message")
    var problems = request.tokenProblem().map { [$0] } ?? []
    if message.isEmpty { problems.append(FieldProblem("message", StatusTexts.messageEmpty)) }
    if let tooLong = FieldLimits.problem("message", message, limit: FieldLimits.message) {
      problems.append(tooLong)
    }
    if problems.isEmpty {
      let command = CaseCommand(.writeMessage, words: [.message: message])
      if try await ReporterCase.act(command, files: [], request: request) == nil {
        return .redirect(request.href("/m?gedaan=\(ActionName.writeMessage.rawValue)"))
      }
      problems.append(FieldProblem("", StatusTexts.refused))
    }
    return StatusPage.page(request, status, problems: problems, message: message)
  }
}
