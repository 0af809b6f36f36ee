import Accounts
import Cases
import Core
import HTTPTypes
import Organisations
import Texts
import Web

/// A member of the staff with a browser: sends the forms of the page that is shown.
struct Colleague {
  let office: Office
  let id: ID<Member>
  let role: Role
  let cookie: String
  private(set) var page = ""
  private(set) var status: HTTPResponse.Status = .ok
  private(set) var location = ""
  private(set) var headers: HTTPFields = [:]

  init(office: Office, id: ID<Member>, role: Role, cookie: String) {
    (self.office, self.id, self.role, self.cookie) = (office, id, role, cookie)
  }

  var actor: CaseActor { .member(id: id, role: role) }

  mutating func get(_ target: String) async { await send(.get, target, Form()) }

  /// Sends the form on the present page with the hidden fields it has, and these typed in.
  mutating func post(_ path: String, _ typed: [String: String], step: String? = nil) async {
    var fields: [String: [String]] = [:]
    let form = page.split(separator: "action=\"\(path)\"", maxSplits: 1).last ?? ""
    for match in form.matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/) {
      fields[String(match.output.1)] = [Self.unescaped(String(match.output.2))]
    }
    for (name, value) in typed { fields[name] = [value] }
    if let step { fields["stap"] = [step] }
    await send(.post, path, Form(fields))
  }

  private mutating func send(_ method: HTTPRequest.Method, _ target: String, _ form: Form) async {
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    var request = WebRequest(
      method: method, path: parts[0], query: URLEncoding.parse((parts.count > 1 ? parts[1] : "").utf8),
      form: form,
      cookies: ["w": cookie], language: .dutch, environment: office.pipeline.environment)
    var (route, problem): (Route?, WebProblem?) = (nil, nil)
    do throws(WebProblem) {
      (route, request.parameters) = try office.pipeline.find(method, parts[0])
    } catch {
      problem = error
    }
    let reply = await office.pipeline.answer(request, route: route, problem: problem)
    status = reply.status
    headers = reply.headers
    location = reply.headers[.location] ?? ""
    page = String(decoding: reply.body, as: UTF8.self)
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
