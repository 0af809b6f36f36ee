import Accounts
import Audit
import Companies
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/{case}`: one case. Opening it is noted in the same unit of work, and the student sees that.
enum CaseRoute {
  static let path = "/werk/{case}"

  static let route = Route.staff(.get, path, needs: .readCases) { request in
    let (id, door, now) = (try request.caseId(), CaseDoor(request), request.environment.clock.now())
    let view = try await request.environment.database.write { connection -> CaseView? in
      guard let opened = try door.open(id, on: connection) else { return nil }
      try CaseAudit.note(.caseRead, about: id, by: door.viewer, at: now, keys: door.keys, on: connection)
      let files = try CaseFiles.numbers(of: id, on: connection)
      let registered = try company(of: opened.stored.register.answers, on: connection)
      var view = CaseView(opened, files: files, registered: registered, for: door.actor, on: now.day)
      view?.letters = try CaseLetters(keys: door.keys).toReporter(of: id, on: connection)
      return view
    }
    guard let view else { throw try await request.refused(id) }
    var frame = request.frame(
      CasePageTexts.title(request.language, ["label": CaseLabel.of(id)]),
      back: (request.href(InboxRoute.path), CasePageTexts.back(request.language)))
    frame.isWide = true
    let done = ActionName(rawValue: request.web.query.text("gedaan"))
    let token = FormParts.token(request.web, form: CaseLetterRoute.path(id))
    return frame.reply {
      if LetterTexts.isResent(request) { LetterTexts.confirmation(request.language) }
      CasePage(view: view, context: request.pageContext, done: done, token: token).content
    }
  }

  /// As the register has it; nil when the student picked none.
  private static func company(of answers: CodedAnswers, on connection: any Connection) throws -> String? {
    guard let id = answers.companyId.flatMap({ ID<Company>($0) }) else { return nil }
    return try CompanyRegister.company(id, on: connection).map { "\($0.details.name), \($0.details.place)" }
  }
}

extension CaseView {
  init?(_ opened: OpenedCase, files: [Int], registered: String?, for actor: CaseActor, on today: Day) {
    guard let content = opened.stored.content else { return nil }
    self.init(
      id: opened.stored.id, actor: actor, today: today, situation: opened.stored.situation,
      events: opened.stored.events, content: content, answers: opened.stored.register.answers, files: files,
      names: Dictionary(uniqueKeysWithValues: opened.members.map { ($0.id, $0.name) }), registered: registered
    )
  }
}
