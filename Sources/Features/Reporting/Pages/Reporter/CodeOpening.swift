import Cases
import Core
import Storage
import Vault
import Web

/// Opens what lies under a code, in a new session. Takes as long for a code that opens nothing.
enum CodeOpening {
  static func open(_ code: ReceiptCode, request: WebRequest) async throws -> (ReporterContent, SessionToken)?
  {
    let environment = request.environment
    let now = environment.clock.now()
    let lookup = environment.keys.codeLookup(code)
    let found = try await environment.database.read { connection in
      (
        receipt: try ReceiptStore.find(lookup: lookup, on: connection),
        draft: try SavedDraftStore.find(lookup: lookup, at: now, on: connection)
      )
    }
    let salt = found.receipt?.salt ?? found.draft?.salt ?? Array(lookup.utf8.prefix(16))
    let key = try await CodeKeys.key(of: code, salt: salt, request: request)
    let token = SessionToken(using: environment.randomness)
    let former = request.cookie(.reporter).flatMap { SessionToken($0) }
    return try await environment.database.write { connection in
      var visit = ReporterVisit(token: token, began: now, content: ReporterContent())
      if let receipt = found.receipt {
        guard
          let caseKey = try ReporterCase.key(
            of: receipt.caseID, code: key, keys: environment.keys, on: connection)
        else { return nil }
        visit.content.opened = OpenedReport(caseID: receipt.caseID, key: caseKey.bytes)
      } else if let saved = try SavedDraftStore.find(lookup: lookup, at: now, on: connection) {
        try take(try saved.open(with: key), into: &visit, on: connection)
        visit.content.savedUnder = lookup
      } else {
        return nil
      }
      try visit.save(at: now, on: connection)
      if let former { try forget(former, on: connection) }
      return (visit.content, token)
    }
  }

  private static func take(
    _ saved: SavedDraftStore.Content, into visit: inout ReporterVisit, on connection: any Connection
  ) throws {
    visit.content.draft = saved.draft
    for file in saved.files { try DraftFileStore.add(file, to: visit.token, on: connection) }
  }

  private static func forget(_ former: SessionToken, on connection: any Connection) throws {
    try DraftFileStore.removeAll(of: former.lookup, on: connection)
    try SessionStore.remove(former, on: connection)
  }
}
