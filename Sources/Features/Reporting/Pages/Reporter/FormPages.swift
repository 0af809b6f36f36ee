import Companies
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// Shows the steps of the form and takes their answers over into the draft.
enum FormPages {
  static let routes = FormStep.all.flatMap { [show($0), take($0)] }

  private static func show(_ step: FormStep) -> Route {
    Route(.get, step.path, for: .reporter) { request in
      // One unit of work for all that the page needs: the way to the database and back costs most of a page.
      let (visit, shown) = try await request.environment.database.read { connection in
        guard let visit = try ReporterVisit.load(request, on: connection) else {
          throw WebProblem.foreignForm
        }
        guard visit.content.sent == nil, let draft = try draft(of: visit, step, request, on: connection)
        else { return (visit, nil as Shown?) }
        return (visit, try Shown(draft: draft, step, visit, on: connection))
      }
      if visit.content.sent != nil {
        let isAnew = step.number == 1 && request.query.has("s")
        return isAnew ? try await anew(request, after: visit) : .redirect(request.href("/f/klaar"))
      }
      guard let shown else { return .redirect(request.href("/")) }
      return page(step, request, shown)
    }
  }

  /// Larger than the files together, so that a file that is too large gets its own message.
  private static let fileBody = FieldLimits.files * FieldLimits.file + 4 * 1_048_576

  private static func take(_ step: FormStep) -> Route {
    Route(.post, step.path, for: .reporter, bodyLimit: step.takesFiles ? fileBody : Route.plainBodyLimit) {
      request in
      let visit = try await request.visit()
      let found = try await request.environment.database.read { connection in
        try draft(of: visit, step, request, on: connection)
      }
      guard var draft = found else { return .redirect(request.href("/")) }
      step.read(request.form, &draft)
      var problems = step.problems(draft)
      if let problem = request.tokenProblem(minimumSeconds: step.minimumSeconds) {
        problems.insert(problem, at: 0)
      }
      if problems.contains(where: \.isAboutToken) {
        return try await page(step, request, draft, visit: visit, problems: problems)
      }
      problems += try await FileIntake.take(from: request, step: step, visit: visit)
      guard try await keep(draft, of: visit, request) else {
        let sent = FieldProblem("", FormTexts.alreadySent)
        return try await page(step, request, draft, visit: visit, problems: [sent])
      }
      let goal = request.form.text("go")
      if problems.isEmpty, goal != "search", goal != "removeFiles" {
        return .redirect(request.href(next(step, goal, request)))
      }
      return try await page(
        step, request, draft, visit: visit, problems: problems, searching: goal == "search")
    }
  }

  /// Keeps the draft of a visit; false when the visit has sent its report meanwhile.
  private static func keep(_ draft: Draft, of visit: ReporterVisit, _ request: WebRequest) async throws
    -> Bool
  {
    let now = request.environment.clock.now()
    return try await request.environment.database.write { connection in
      var present = visit
      if visit.isKept, let loaded = try ReporterVisit.load(request, on: connection) { present = loaded }
      guard present.content.sent == nil else { return false }
      present.content.draft = draft
      try present.save(at: now, on: connection)
      return true
    }
  }

  /// The next report at the same browser: nothing of the one before is left, not even its code.
  private static func anew(_ incoming: WebRequest, after former: ReporterVisit) async throws -> Reply {
    var request = incoming
    let settings = request.environment.settings
    let token = SessionToken(using: request.environment.randomness)
    request.cookies[Cookie.Name.reporter.full(settings)] = token.text
    let visit = ReporterVisit(
      token: token, began: request.environment.clock.now(), content: ReporterContent())
    guard let step = FormStep.all.first else { return .redirect(request.href("/")) }
    let started = request
    let draft = try await request.environment.database.write { connection in
      try SessionStore.remove(former.token, on: connection)
      return try newDraft(step, started, on: connection)
    }
    guard let draft else { return .redirect(request.href("/")) }
    return try await page(step, request, draft, visit: visit)
      .with(Cookie(.reporter, token.text, settings: settings))
  }

  private static func next(_ step: FormStep, _ goal: String, _ request: WebRequest) -> String {
    switch goal {
    case "save": "/f/bewaren"
    case "check": FormStep.checkPath
    default:
      request.query.has("n") || step.number == FormStep.all.count
        ? FormStep.checkPath : "/f/\(step.number + 1)"
    }
  }

  private static func draft(
    of visit: ReporterVisit, _ step: FormStep, _ request: WebRequest, on connection: any Connection
  ) throws -> Draft? {
    if let draft = visit.content.draft { return draft }
    return try newDraft(step, request, on: connection)
  }

  /// A draft begins on the first page, for the school that the address names. A later page that is sent after
  /// the
  /// session ended begins one too, so that what was typed on it is not lost.
  private static func newDraft(
    _ step: FormStep, _ request: WebRequest, on connection: any Connection
  ) throws -> Draft? {
    let slug = request.method == .post ? request.form.text("school") : request.query.text("s")
    guard step.number == 1 || request.method == .post, !slug.isEmpty,
      let school = try SchoolStore.school(slug: slug, on: connection)
    else { return nil }
    return Draft(organisation: school.id, school: school.slug, began: request.environment.clock.now())
  }

  /// What stands on the page of a step.
  private struct Shown: Sendable {
    let draft: Draft
    let school: SchoolInfo
    let matches: [CompanyMatch]
    let files: Int

    init(draft: Draft, _ step: FormStep, _ visit: ReporterVisit, on connection: any Connection) throws {
      self.draft = draft
      guard let school = try SchoolStore.school(draft.organisation, on: connection) else {
        throw WebProblem.notFound
      }
      self.school = school
      matches = step.takesFiles ? try CompanySearch.matches(for: draft, on: connection) : []
      files = try DraftFileStore.count(of: visit.token.lookup, on: connection)
    }
  }

  /// The page of a step, with what is to be mended on it.
  static func page(
    _ step: FormStep, _ request: WebRequest, _ draft: Draft, visit: ReporterVisit,
    problems: [FieldProblem] = [], searching: Bool = false
  ) async throws -> Reply {
    let shown = try await request.environment.database.read { connection in
      try Shown(draft: draft, step, visit, on: connection)
    }
    return page(step, request, shown, problems: problems, searching: searching)
  }

  private static func page(
    _ step: FormStep, _ request: WebRequest, _ shown: Shown, problems: [FieldProblem] = [],
    searching: Bool = false
  ) -> Reply {
    let nothing = searching && shown.matches.isEmpty && !shown.draft.companyName.isEmpty
    let view = FormStep.View(
      request: request, draft: shown.draft, problems: problems, school: shown.school, matches: shown.matches,
      nothingFound: nothing, fileCount: shown.files)
    return StepPage(step: step, view: view).reply
  }
}

extension FieldProblem {
  /// Whether the form as a whole was not taken.
  var isAboutToken: Bool { field.isEmpty }
}
