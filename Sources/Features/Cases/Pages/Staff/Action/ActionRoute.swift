import Accounts
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/{case}/{action}`: doing something in a case. What the student reads is shown before it is sent.
enum ActionRoute {
  static let path = "/werk/{case}/{action}"

  static let routes = [
    Route.staff(.get, path, needs: .workOnCases, handle: show),
    Route.staff(.post, path, needs: .workOnCases, handle: take),
  ]

  private static func show(_ request: StaffRequest) async throws -> Reply {
    let (id, action, door) = (try request.caseId(), try request.action(), CaseDoor(request))
    let today = request.environment.clock.today
    let sheet = try await request.environment.database.read { connection in
      try door.open(id, on: connection).map {
        ActionSheet(action, $0, by: door.actor, viewer: door.viewer.member, on: today)
      }
    }
    guard let sheet else { throw try await request.refused(id) }
    if let refusal = sheet.refusal { return refused(refusal, id, action, request) }
    return page(sheet, id, request)
  }

  private static func take(_ request: StaffRequest) async throws -> Reply {
    let (id, action, environment) = (try request.caseId(), try request.action(), request.environment)
    let form = ActionForm(action, typed: request.web.form)
    let problem = request.web.tokenProblem()
    let pressed = request.web.form.code(ActionForm.stepField, as: ActionForm.Step.self)
    let step = problem == nil ? pressed ?? (action.isReadByReporter ? .look : .send) : .mend
    let deed = ActionDeed(
      door: CaseDoor(request), id: id, form: form, step: step, now: environment.clock.now(),
      notices: CaseNotices(keys: environment.keys, randomness: environment.randomness))
    switch try await result(of: deed, environment.database) {
    case .missing: throw try await request.refused(id)
    case .done: return .redirect(request.href(destination(after: form, id, request)))
    case .preview(let event): return preview(event, form, id, request)
    case .again(var sheet):
      if let problem { sheet.problems = [problem] }
      return page(sheet, id, request)
    }
  }

  /// What the store could not do is undone whole before the form is shown again.
  private static func result(of deed: ActionDeed, _ database: any Database) async throws
    -> ActionDeed.Result
  {
    do {
      return try await database.write { try deed.run(on: $0) }
    } catch let problem as CaseProblem {
      return try await database.read { try deed.again(after: problem, on: $0) }
    }
  }

  /// Back to the case; or to the list for who has just stepped aside.
  private static func destination(after form: ActionForm, _ id: ID<Case>, _ request: StaffRequest) -> String {
    let name = form.action.name
    let isGone = name == .excludeMember && form.choice == request.viewer.id.text
    return "\(isGone ? InboxRoute.path : "/werk/\(id)")?gedaan=\(name.rawValue)"
  }

  private static func page(_ sheet: ActionSheet, _ id: ID<Case>, _ request: StaffRequest) -> Reply {
    let problems = sheet.problems + (sheet.refusal.map { [$0.problem(request.language)] } ?? [])
    let name = sheet.form.action.name
    let page = ActionPage(
      id: id, form: sheet.form, situation: sheet.situation, members: sheet.members, latest: sheet.latest,
      problems: problems, context: request.pageContext,
      token: FormParts.token(request.web, form: ActionPage.path(id, name)))
    return frame(name.button, id, request, problems: problems).reply { page.content }
  }

  private static func preview(
    _ event: CaseEvent, _ form: ActionForm, _ id: ID<Case>, _ request: StaffRequest
  ) -> Reply {
    let token = FormParts.token(request.web, form: ActionPage.path(id, event.action))
    let preview = ActionPreview(id: id, form: form, event: event, context: request.pageContext, token: token)
    return frame(ActionTexts.previewTitle, id, request).reply { preview.content }
  }

  /// Why it can't be done now. Nothing was typed, so there is nothing to keep.
  private static func refused(
    _ refusal: CaseRefusal, _ id: ID<Case>, _ action: CaseAction, _ request: StaffRequest
  ) -> Reply {
    frame(action.name.button, id, request).reply(status: .conflict) {
      tag("p", ["class": "warn"]) { refusal.problem(request.language).words(request.language) }
    }
  }

  private static func frame(
    _ heading: Text, _ id: ID<Case>, _ request: StaffRequest, problems: [FieldProblem] = []
  ) -> PageFrame {
    request.frame(
      heading(request.language), problems: problems,
      back: (request.href("/werk/\(id)"), ActionTexts.back(request.language)))
  }
}

extension StaffRequest {
  /// The row of the procedure that the address names; only what members do.
  fileprivate func action() throws(WebProblem) -> CaseAction {
    guard let name = web.parameters["action"].flatMap(ActionName.init),
      let action = SchoolDeskProcedure.action(name),
      action.isForStaff
    else { throw .notFound }
    return action
  }
}
