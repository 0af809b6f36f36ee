import Cases
import Core
import HTTPTypes
import Organisations
import Storage
import Vault
import Web

/// "Snel weg": forgets the visitor here and leads to a page that says nothing: the one that the school chose.
///
/// A link, not a form: a browser would stop a form that leads to another site. It does not wipe the browser's
/// history, and the page about safety says so.
enum QuickExit {
  static let route = Route(.get, "/weg", for: .open) { request in
    let settings = request.environment.settings
    let chosen = try await request.environment.database.write { try forget(request, on: $0) }
    var reply = Reply.redirect(chosen ?? settings.exitURL)
      .with(.removing(.reporter, settings: settings))
      .with(.removing(.language, settings: settings))
    if let name = HTTPField.Name("Clear-Site-Data") {
      reply.headers[name] = "\"cache\", \"storage\""
    }
    return reply
  }

  /// - Returns: where the visitor's school leads; nil when it is not known which school that is.
  private static func forget(_ request: WebRequest, on connection: any Connection) throws -> String? {
    guard let visit = try ReporterVisit.load(request, on: connection) else { return nil }
    let organisation = try organisation(of: visit.content, request, on: connection)
    try DraftFileStore.removeAll(of: visit.token.lookup, on: connection)
    try SessionStore.remove(visit.token, on: connection)
    return try organisation.flatMap { try OrganisationStore.organisation($0, on: connection)?.exitURL }
  }

  private static func organisation(
    of content: ReporterContent, _ request: WebRequest, on connection: any Connection
  ) throws -> ID<Organisation>? {
    if let draft = content.draft { return draft.organisation }
    guard let opened = content.opened else { return nil }
    return try CaseStore(keys: request.environment.keys).load(opened.caseID, on: connection)?.register
      .organisation
  }
}
