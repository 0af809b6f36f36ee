import Core
package import HTTPTypes
import Texts
package import Web

/// Somebody with a browser: keeps cookies, reads forms out of pages, fills them in and sends them with their
/// hidden fields.
package struct Visitor: Sendable {
  package let server: TestServer
  /// By name, as the browser would send them.
  package var cookies: [String: String] = [:]
  /// What `Accept-Language` says; empty for none.
  package var accepts = ""
  package var network = "network"

  package init(_ server: TestServer, network: String = "network") {
    self.server = server
    self.network = network
  }

  package mutating func get(_ address: String) async -> ShownPage { await request(.get, address) }

  /// A page, and the pages that it leads on to, at most five.
  package mutating func open(_ address: String) async -> ShownPage { await follow(await get(address)) }

  /// Goes where a redirect leads, as far as it is within the site.
  package mutating func follow(_ page: ShownPage) async -> ShownPage {
    var page = page
    for _ in 0..<5 {
      guard let location = page.location, location.hasPrefix("/") else { return page }
      page = await get(location)
    }
    return page
  }

  package mutating func post(
    _ address: String, _ fields: [String: [String]] = [:], files: [UploadedFile] = [], isCutOff: Bool = false
  ) async -> ShownPage {
    var form = Form(fields)
    for file in files { form.add(file) }
    form.isCutOff = isCutOff
    return await request(.post, address, form: form)
  }

  /// Fills in the form of a page and presses a button.
  ///
  /// - Parameters:
  /// - action: the address that the form is sent to, without its query; nil for the first form of the page's
  /// content.
  ///   - changes: by field; what is not named stays as the page gives it.
  ///   - button: name and value of the button that is pressed.
  package mutating func send(
    _ page: ShownPage, to action: String? = nil, _ changes: [String: [String]] = [:],
    button: (name: String, value: String)? = nil, files: [UploadedFile] = []
  ) async -> ShownPage {
    guard let form = page.forms.first(where: { action == nil || $0.path == action }) else {
      return ShownPage(status: 0, headers: [:], html: "no form for \(action ?? "anything") in \(page.html)")
    }
    var fields = form.fields.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    if let button { fields[button.name] = [button.value] }
    return await post(form.action, fields, files: files)
  }

  package mutating func request(
    _ method: HTTPRequest.Method, _ address: String, form: Form = Form()
  ) async -> ShownPage {
    let parts = address.prefix { $0 != "#" }.split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = server.pipeline.ownPath(String(parts[0]))
    var web = WebRequest(
      method: method, path: path ?? "/", query: URLEncoding.parse((parts.count > 1 ? parts[1] : "").utf8),
      form: form, cookies: cookies, language: .dutch, environment: server.environment, networkKey: network)
    var route: Route?
    var problem: WebProblem?
    do throws(WebProblem) {
      guard let path else { throw .notFound }
      (route, web.parameters) = try server.pipeline.find(method, path)
    } catch { problem = error }
    web.language = LanguageChoice.choose(
      cookie: web.cookie(.language), accepts: accepts, isStaff: route?.face.cookie == .staff)
    let reply = await server.pipeline.answer(web, route: route, problem: problem)
    keepCookies(of: reply)
    return ShownPage(
      status: reply.status.code, headers: reply.headers, html: String(decoding: reply.body, as: UTF8.self))
  }

  private mutating func keepCookies(of reply: Reply) {
    for header in reply.headers[values: .setCookie] {
      let parts = header.split(separator: ";").map { String($0.trimmingPrefix(" ")) }
      let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      cookies[pair[0]] = parts.contains("Max-Age=0") ? nil : pair[1]
    }
  }
}
