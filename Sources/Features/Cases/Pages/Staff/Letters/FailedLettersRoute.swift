import Accounts
import Audit
import Core
import HTML
import HTTPTypes
import Organisations
import Outbox
import Storage
import Texts
import Web

/// `/werk/berichten`: the letters of the viewer's team that were given up.
///
/// For who may assign cases: the members of the desk, or of the advisers. A supervisor has no team, and an
/// administrator may do nothing with a case, so neither hears that something happened in one.
enum FailedLettersRoute {
  static let path = "/werk/berichten"
  static let limit = 100

  static let routes = [
    Route.staff(.get, path, needs: .assignCases, handle: show),
    Route.staff(.post, path, needs: .assignCases, handle: resend),
  ]

  private static func show(_ request: StaffRequest) async throws -> Reply {
    let (viewer, keys) = (request.viewer, request.environment.keys)
    let letters = try await request.environment.database.read { connection in
      try CaseLetters(keys: keys).failed(for: viewer, limit: limit, on: connection)
    }
    let token = FormParts.token(request.web, form: path)
    let page = FailedLettersPage(
      letters: letters, language: request.language, action: request.href(path), token: token)
    let frame = request.frame(
      LetterTexts.title(request.language),
      back: (request.href(InboxRoute.path), CasePageTexts.back(request.language)))
    return frame.reply {
      if LetterTexts.isResent(request) { LetterTexts.confirmation(request.language) }
      page.content
    }
  }

  private static func resend(_ request: StaffRequest) async throws -> Reply {
    guard request.web.tokenProblem() == nil else { return .redirect(request.href(path)) }
    guard let letter = request.letter else { throw WebProblem.notFound }
    let (viewer, keys, now) = (request.viewer, request.environment.keys, request.environment.clock.now())
    let isFound = try await request.environment.database.write { connection -> Bool in
      let letters = try CaseLetters(keys: keys).failed(for: viewer, limit: limit, on: connection)
      guard letters.contains(where: { $0.id == letter }) else { return false }
      try Outbox.resend(letter, at: now, on: connection)
      try CaseAudit.note(.letterResent, about: letter, by: viewer, at: now, keys: keys, on: connection)
      return true
    }
    // Pressed twice, or sent again by a colleague: the list no longer has it.
    return .redirect(request.href(isFound ? "\(path)?\(LetterTexts.resentQuery)" : path))
  }
}
