package import HTTPTypes
package import Texts

/// A request as a page sees it: parsed, limited, without the visitor's address.
package struct WebRequest: Sendable {
  package var method: HTTPRequest.Method
  /// Without the base path and the query.
  package var path: String
  /// The parts of the path that the route left open, by name.
  package var parameters: [String: String] = [:]
  package var query: Form
  package var form: Form
  package var cookies: [String: String]
  package var headers: HTTPFields
  package var language: Language
  package var environment: Environment
  /// Stands for the visitor's network for ten minutes; only in memory (see ``RequestLimits``).
  package var networkKey: String
  /// Which side the page belongs to; set when the route is found.
  package var face: Route.Face = .open
  /// The nearest page that can be asked for; set when the request is a form.
  package var formPage: String?

  package init(
    method: HTTPRequest.Method, path: String, query: Form = Form(), form: Form = Form(),
    cookies: [String: String] = [:], headers: HTTPFields = [:], language: Language, environment: Environment,
    networkKey: String = ""
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.form = form
    self.cookies = cookies
    self.headers = headers
    self.language = language
    self.environment = environment
    self.networkKey = networkKey
  }

  /// Where this page can be asked for again, under the base path: a page that answered a form can't, so there
  /// it
  /// is the page that the form stands on.
  package var pageHref: String {
    guard method != .post else { return formPage ?? path }
    let query = query.all.map { "\(URLEncoding.encode($0.name))=\(URLEncoding.encode($0.value))" }
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// The address of one of our own pages, under the base path.
  package func href(_ path: String) -> String { environment.settings.basePath + path }
}
