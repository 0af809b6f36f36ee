import Cases
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Web

/// Shows each step of the status side and carries it out.
enum StatusStepPages {
  static let routes = StatusStep.all.flatMap { [show($0), carryOut($0)] }

  private static func show(_ step: StatusStep) -> Route {
    Route(.get, step.path, for: .reporter) { request in
      guard let status = try await ReporterCase.load(request) else { return .redirect(request.href("/c")) }
      return page(step, request, status)
    }
  }

  private static func carryOut(_ step: StatusStep) -> Route {
    Route(
      .post, step.path, for: .reporter, bodyLimit: step.action == .addFile ? fileBody : Route.plainBodyLimit
    ) { request in
      guard let status = try await ReporterCase.load(request) else {
        return try ReporterCase.ended(request)
      }
      if let problem = request.tokenProblem() { return page(step, request, status, problems: [problem]) }
      let given = step.action == .addFile ? request.form.files : []
      if given.count > max(0, StatusStep.filesOfReport - status.fileCount) {
        let tooMany = FieldProblem("files", FileTexts.tooMany, ["limit": "\(StatusStep.filesOfReport)"])
        return page(step, request, status, problems: [tooMany])
      }
      let (files, fileProblems) = try await FileIntake.clean(given, with: request.environment)
      if !fileProblems.isEmpty { return page(step, request, status, problems: fileProblems) }
      switch step.command(request.form, status) {
      case .problems(let problems): return page(step, request, status, problems: problems)
      case .command(let command):
        guard try await ReporterCase.act(command, files: files, request: request) == nil else {
          return page(step, request, status, problems: [FieldProblem("", StatusTexts.refused)])
        }
        return .redirect(request.href("/m?gedaan=\(step.action.rawValue)"))
      }
    }
  }

  private static let fileBody = FieldLimits.files * FieldLimits.file + 1_048_576

  private static func page(
    _ step: StatusStep, _ request: WebRequest, _ status: ReportStatus, problems: [FieldProblem] = []
  ) -> Reply {
    let language = request.language
    let frame = PageFrame(
      heading: step.title(language), request: request, problems: problems,
      back: (request.href("/m"), StatusTexts.back(language)))
    return frame.reply {
      tag("p") { step.explanation(language) }
      tag(
        "form",
        [
          "method": "post", "action": request.href(step.path), "novalidate": "",
          "enctype": step.action == .addFile ? "multipart/form-data" : nil,
        ]
      ) {
        FormParts.token(request, form: step.path)
        step.fields(request, status, problems)
        FormParts.button(step.button(language))
      }
    }
  }
}
