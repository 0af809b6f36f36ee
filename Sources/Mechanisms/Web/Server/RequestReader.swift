import Core
import HTTPTypes
import Hummingbird
import NIOCore
import Texts

/// Reads a request: body within its limit, form, cookies, language.
struct RequestReader: Sendable {
  let pipeline: RequestPipeline

  /// How much of a body that is too large is still read, so that the browser gets to see the answer.
  private static let patience = 128 * 1024 * 1024

  func read(_ request: Request, from address: String) async -> (WebRequest, Route?, WebProblem?) {
    let environment = pipeline.environment
    let path = pipeline.ownPath(request.uri.path)
    var web = WebRequest(
      method: request.method, path: path ?? "/", query: URLEncoding.parse((request.uri.query ?? "").utf8),
      cookies: CookieHeader.parse(request.headers[values: .cookie].joined(separator: ";")),
      headers: request.headers,
      language: .dutch, environment: environment)
    web.networkKey = environment.limits.networkKey(
      of: visitor(request, address), at: environment.clock.now(), randomness: environment.randomness)
    var route: Route?
    var problem: WebProblem?
    do throws(WebProblem) {
      guard let path else { throw .notFound }
      (route, web.parameters) = try pipeline.find(request.method, path)
    } catch {
      problem = error
    }
    web.language = LanguageChoice.choose(
      cookie: web.cookie(.language), accepts: request.headers[.acceptLanguage],
      isStaff: route?.face.cookie == .staff)
    if request.method == .post {
      let refused = await readForm(request, into: &web, limit: route?.bodyLimit ?? 0)
      problem = problem ?? refused
    }
    return (web, route, problem)
  }

  private func visitor(_ request: Request, _ address: String) -> String {
    guard pipeline.environment.settings.trustsForwardedAddress, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return address }
    return String(String(last).trimmed())
  }

  private func readForm(_ request: Request, into web: inout WebRequest, limit: Int) async -> WebProblem? {
    let type = request.headers[.contentType] ?? ""
    guard let (body, isCutOff) = await collect(request.body, limit: limit) else { return .wrongBodyType }
    if let boundary = Multipart.boundary(in: type) {
      web.form = Multipart.parse(body, boundary: boundary)
    } else if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      web.form = URLEncoding.parse(body)
    } else {
      return .wrongBodyType
    }
    web.form.isCutOff = isCutOff
    // Pages that take files have words of their own for files that are too large.
    return isCutOff && limit <= Route.plainBodyLimit ? .bodyTooLarge(limit: limit) : nil
  }

  /// The body up to a limit; nil when it broke off or the patience ran out.
  private func collect(_ body: RequestBody, limit: Int) async -> (bytes: [UInt8], isCutOff: Bool)? {
    var bytes: [UInt8] = []
    var seen = 0
    do {
      for try await part in body {
        seen += part.readableBytes
        if seen > Self.patience { return nil }
        let room = limit - bytes.count
        if room > 0 { bytes.append(contentsOf: part.readableBytesView.prefix(room)) }
      }
    } catch {
      return nil
    }
    return (bytes, seen > limit)
  }
}
