import HTTPTypes
import Organisations
import Storage
import Vault
import Web

/// "Snel weg": forgets the visitor here and leads to a page that says nothing.
///
/// A link, not a form: a browser would stop a form that leads to another site. It does not wipe the browser's history, and
/// the page about safety says so.
enum QuickExit {
  static let route = Route(.get, "/weg", for: .open) { request in
    let environment = request.environment
    if let token = request.cookie(.reporter).flatMap({ SessionToken($0) }) {
      try await environment.database.write { connection in
        try DraftFileStore.removeAll(of: token.lookup, on: connection)
        try SessionStore.remove(token, on: connection)
      }
    }
    var reply = Reply.redirect(environment.settings.exitURL)
      .with(.removing(.reporter, settings: environment.settings))
      .with(.removing(.language, settings: environment.settings))
    if let name = HTTPField.Name("Clear-Site-Data") { reply.headers[name] = "\"cache\", \"cookies\", \"storage\"" }
    return reply
  }
}
