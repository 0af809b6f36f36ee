import Accounts
import Core
import FileCleaning
import HTTPTypes
import Logging
import Organisations
import TestSupport
import Texts
import Vault
import Web

/// Somebody with a browser: keeps cookies, sends the forms of the page before.
struct Visitor {
  let pipeline: RequestPipeline
  private(set) var cookies: [String: String] = [:]
  private(set) var page = ""
  private(set) var status: HTTPResponse.Status = .ok
  private(set) var location = ""

  init(_ school: School, isDemo: Bool = false) {
    let tools = school.tools
    let environment = Environment(
      clock: tools.clock, randomness: tools.randomness, database: tools.database, keys: tools.keys,
      derivation: tools.derivation, cleaner: FileCleaner(), limits: RequestLimits(),
      settings: Settings(isDemo: isDemo))
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    pipeline = RequestPipeline(
      table: RouteTable(AccountsRoom.routes + WebRoom.routes), environment: environment,
      log: AccessLog(logger: quiet))
  }

  mutating func get(_ path: String) async { await send(.get, path, [:]) }

  /// Sends the form of the present page, its hidden token included.
  mutating func post(_ path: String, _ fields: [String: String]) async {
    var fields = fields
    let form = page.split(separator: "action=\"\(path)\"", maxSplits: 1).last ?? ""
    if let token = form.firstMatch(of: /name="token" value="([^"]*)"/) {
      fields["token"] = String(token.output.1)
    }
    await send(.post, path, fields)
  }

  private mutating func send(_ method: HTTPRequest.Method, _ target: String, _ fields: [String: String]) async
  {
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    var request = WebRequest(
      method: method, path: parts[0], query: URLEncoding.parse((parts.count > 1 ? parts[1] : "").utf8),
      form: Form(fields.mapValues { [$0] }), cookies: cookies, language: .dutch,
      environment: pipeline.environment)
    var route: Route?
    var problem: WebProblem?
    do throws(WebProblem) {
      (route, request.parameters) = try pipeline.find(method, parts[0])
    } catch {
      problem = error
    }
    let reply = await pipeline.answer(request, route: route, problem: problem)
    status = reply.status
    location = reply.headers[.location] ?? ""
    page = String(decoding: reply.body, as: UTF8.self)
    for header in reply.headers[values: .setCookie] {
      for (name, value) in CookieHeader.parse(String(header.prefix { $0 != ";" })) {
        cookies[name] = value.isEmpty ? nil : value
      }
    }
  }

  /// Goes through both pages of signing in.
  mutating func signIn(_ colleague: Colleague, at now: Moment) async {
    await get("/inloggen")
    await post("/inloggen", ["mail": colleague.mail, "passphrase": School.passphrase])
    await get("/inloggen/code")
    await post("/inloggen/code", ["code": colleague.totp.code(at: now)])
  }
}

/// Somebody of a new school who has signed in and uses the pages.
func visiting(
  as role: Role, on engine: TestEngine, _ work: (inout Visitor, School) async throws -> Void
) async throws {
  try await School.on(engine) { school in
    let colleague = try await school.enrol(role)
    school.clock.move(seconds: 30)
    var visitor = Visitor(school)
    await visitor.signIn(colleague, at: school.clock.now)
    try await work(&visitor, school)
  }
}
