import Accounts
import Core
import HTML
import HTTPTypes
import Organisations
import Outbox
import Storage
import Texts
import Vault
import Web

/// `/werk/cijfers`: the own figures, for the overseer and the head of the desk. Counts, never a case.
enum OwnFiguresRoute {
  static let path = "/werk/cijfers"

  static let route = Route.staff(.get, path, needs: .readFigures) { request in
    let (organisation, keys) = (request.viewer.organisation, request.environment.keys)
    let (found, failed) = try await request.environment.database.read { connection in
      (
        try FigureStore(keys: keys).counts(of: organisation, on: connection),
        try CaseLetters(keys: keys).failedCount(ofDeskIn: organisation, on: connection)
      )
    }
    let language = request.language
    return request.frame(OwnFiguresTexts.title(language)).reply {
      if let found {
        OwnFiguresPage(
          figures: BoardFigures(found.counts), day: found.day, failedLetters: failed, language: language
        ).content
      } else {
        tag("p") { OwnFiguresTexts.notYet(language) }
      }
    }
  }
}
