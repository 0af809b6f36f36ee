import Core
package import HTTPTypes
import Logging
import Storage

/// The road of every request: find the route, tie the visitor's cookie, run the page, turn problems into
/// pages, add headers,
/// write one log line without anything about the visitor.
package struct RequestPipeline: Sendable {
  package let table: RouteTable
  package let environment: Environment
  package let log: AccessLog

  package init(table: RouteTable, environment: Environment, log: AccessLog) {
    self.table = table
    self.environment = environment
    self.log = log
  }

  /// The route for an address under the base path; throws ``WebProblem``.
  package func find(_ method: HTTPRequest.Method, _ path: String) throws(WebProblem) -> (
    Route, [String: String]
  ) {
    switch table.match(method, path) {
    case .route(let route, let parameters): return (route, parameters)
    case .otherMethods(let methods): throw .methodNotAllowed(methods)
    case .nothing: throw .notFound
    }
  }

  /// The path without the base path; nil when it lies elsewhere.
  package func ownPath(_ path: String) -> String? {
    let base = environment.settings.basePath
    guard path.hasPrefix(base) else { return nil }
    let rest = String(path.dropFirst(base.count))
    if rest.isEmpty { return "/" }
    return rest.hasPrefix("/") ? rest : nil
  }

  /// The answer to a request whose body is parsed; never throws.
  ///
  /// - Parameter problem: what was found wrong before the page could be asked.
  package func answer(_ request: WebRequest, route: Route?, problem: WebProblem? = nil) async -> Reply {
    let began = environment.clock.now()
    var request = request
    request.face = route?.face ?? .open
    if request.method == .post { request.formPage = table.page(above: request.path) }
    var reply: Reply
    let newCookie = tieCookie(to: &request)
    do {
      if SuspectForms.isSuspect(request, problem: problem) {
        try await SuspectForms.waitInLine(&request, for: route)
      }
      if let problem { throw problem }
      guard let route else { throw WebProblem.notFound }
      reply = try await route.handle(request)
    } catch let problem as WebProblem {
      reply = ErrorPages.reply(to: problem, request: request)
    } catch StorageProblem.unavailable(let reason) {
      log.fault(StorageProblem.unavailable(reason), route: route?.path)
      reply = ErrorPages.reply(to: .unavailable, request: request)
    } catch {
      log.fault(error, route: route?.path)
      reply = ErrorPages.fault(request: request)
    }
    if let newCookie, reply.headers[values: .setCookie].isEmpty { reply = reply.with(newCookie) }
    SecurityHeaders.add(to: &reply, settings: environment.settings)
    if request.method == .head { reply.body = [] }
    log.line(
      method: request.method, route: route?.path, status: reply.status,
      milliseconds: environment.clock.now().milliseconds - began.milliseconds, at: began)
    return reply
  }

  /// A form is tied to a cookie; who has none yet, or one that is not ours, gets one together with the first
  /// page.
  private func tieCookie(to request: inout WebRequest) -> Cookie? {
    guard let name = request.face.cookie, !NewVisitor.isToken(request.cookie(name)) else { return nil }
    let token = NewVisitor.token(using: environment.randomness)
    request.cookies[name.full(environment.settings)] = token
    return Cookie(name, token, settings: environment.settings)
  }
}
