import Accounts
import Audit
import Core
import HTTPTypes
import Organisations
import Outbox
import Storage
import Web

/// `/werk/{case}/berichten`: sends a letter about the case again.
enum CaseLetterRoute {
  static func path(_ id: ID<Case>) -> String { "/werk/\(id)/berichten" }

  static let route = Route.staff(.post, "/werk/{case}/berichten", needs: .workOnCases) { request in
    let (id, door, now) = (try request.caseId(), CaseDoor(request), request.environment.clock.now())
    let back = request.href("/werk/\(id)")
    // An old form is no harm: the page is shown anew, with the button still there.
    guard request.web.tokenProblem() == nil else { return .redirect(back) }
    guard let letter = request.letter else { throw WebProblem.notFound }
    let isFound = try await request.environment.database.write { connection -> Bool in
      guard try door.open(id, on: connection) != nil,
        try CaseLetters(keys: door.keys).toReporter(of: id, on: connection).contains(where: {
          $0.id == letter
        })
      else { return false }
      if try Outbox.resend(letter, at: now, on: connection) {
        try CaseAudit.note(
          .letterResent, about: id, by: door.viewer, at: now, keys: door.keys, on: connection)
      }
      return true
    }
    guard isFound else { throw try await request.refused(id) }
    return .redirect("\(back)?\(LetterTexts.resentQuery)")
  }
}

extension StaffRequest {
  /// The letter that a form names.
  var letter: ID<Letter>? { ID<Letter>(web.form.text(ResendForm.field)) }
}
