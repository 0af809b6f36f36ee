import Core
import HTTPTypes
import Hummingbird
import NIOCore
import Texts

/// Reads a request: body within its limit, form, cookies, language.
struct RequestReader: Sendable {
  let pipeline: RequestPipeline

  /// How much of a body that is too large is still read, so that the browser gets to see the answer.
  ///
  /// Of a form without files less: no browser sends one that is so much too large.
  private static func patience(limit: Int) -> Int {
    (limit <= Route.plainBodyLimit ? 16 : 128) * 1024 * 1024
  }

  /// What is kept of a form that does not begin with a token of ours. The token is the first field.
  private static let foreignLimit = 64 * 1024

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
      web.face = route?.face ?? .open
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
    let seen = web
    let collected = await collect(request.body, limit: limit) { isForeign($0, type: type, of: seen) }
    guard let collected, let form = parse(collected.bytes, type: type) else { return .wrongBodyType }
    web.form = form
    web.form.isCutOff = collected.isCutOff
    web.form.byteCount = collected.bytes.count
    // Pages that take files have words of their own for files that are too large.
    let isTooLarge = collected.isCutOff && !collected.isForeign && limit <= Route.plainBodyLimit
    return isTooLarge ? .bodyTooLarge(limit: limit) : nil
  }

  private func parse(_ body: [UInt8], type: String) -> Form? {
    if let boundary = Multipart.boundary(in: type) { return Multipart.parse(body, boundary: boundary) }
    return type.lowercased().hasPrefix("application/x-www-form-urlencoded") ? URLEncoding.parse(body) : nil
  }

  /// Whether a large form begins without a token of ours.
  private func isForeign(_ beginning: [UInt8], type: String, of web: WebRequest) -> Bool {
    guard let form = parse(beginning, type: type) else { return true }
    var web = web
    web.form = form
    return SuspectForms.isSuspect(web, problem: nil)
  }

  private struct Collected {
    var bytes: [UInt8] = []
    var isCutOff = false
    var isForeign = false
  }

  /// The body up to a limit, or to the lower one of a form that is not ours; nil when it broke off or the
  /// patience ran out.
  private func collect(
    _ body: RequestBody, limit: Int, isForeign: ([UInt8]) -> Bool
  ) async -> Collected? {
    var (collected, limit, seen, isJudged) = (Collected(), limit, 0, false)
    let patience = Self.patience(limit: limit)
    do {
      for try await part in body {
        seen += part.readableBytes
        if seen > patience { return nil }
        let room = limit - collected.bytes.count
        if room > 0 { collected.bytes.append(contentsOf: part.readableBytesView.prefix(room)) }
        if !isJudged, collected.bytes.count > Self.foreignLimit {
          isJudged = true
          collected.isForeign = isForeign(Array(collected.bytes.prefix(4096)))
          if collected.isForeign {
            limit = Self.foreignLimit
            collected.bytes.removeLast(collected.bytes.count - limit)
          }
        }
      }
    } catch {
      return nil
    }
    collected.isCutOff = seen > limit
    return collected
  }
}
