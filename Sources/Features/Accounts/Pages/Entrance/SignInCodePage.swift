import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// `/inloggen/code`: the code of the phone, or a recovery code.
enum SignInCodePage {
  static let path = "/inloggen/code"
  /// How long somebody may take for the code after the passphrase.
  private static let codeSeconds: Int64 = 10 * 60

  static let routes = [
    Route(.get, path, for: .entrance) { request in
      guard let (_, content) = try await waiting(request) else {
        return .redirect(request.href(SignInPage.path))
      }
      return try await page(request, content)
    },
    Route(.post, path, for: .entrance, handle: take),
  ]

  private static func page(_ request: WebRequest, _ content: StaffContent, problems: [FieldProblem] = [])
    async throws
    -> Reply
  {
    let title = SignInTexts.codeTitle(request.language)
    let demoCode = try await demoCode(content.member, request)
    return PageFrame(title: title, heading: title, request: request, problems: problems).reply {
      if let demoCode {
        tag("p", ["class": "warn"]) { SignInTexts.demoCode(request.language, ["code": demoCode]) }
      }
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request, form: path)
        Field("code", SignInTexts.code, hint: SignInTexts.codeHint, in: request, problems: problems)
          .line("", complete: "one-time-code", direction: "ltr")
        FormParts.button(SignInTexts.signIn(request.language))
      }
      tag("p") { tag("a", ["href": request.href(SignInPage.path)]) { SignInTexts.again(request.language) } }
    }
  }

  private static func take(_ request: WebRequest) async throws -> Reply {
    guard let (token, content) = try await waiting(request) else {
      return .redirect(request.href(SignInPage.path))
    }
    if let problem = request.tokenProblem() { return try await page(request, content, problems: [problem]) }
    do {
      try await SignIn(request.environment.accountTools).code(
        request.form.text("code"), member: content.member)
    } catch let refusal as SignInRefusal {
      return try await page(
        request, content, problems: [refusal.problem("code", wrong: SignInTexts.wrongCode)])
    }
    let signedIn = StaffContent(
      stage: .signedIn, member: content.member, privateKey: content.privateKey, salt: content.salt)
    let viewer = try await request.environment.database.read { try MemberStore.viewer(signedIn, on: $0) }
    guard let viewer else { return .redirect(request.href(SignInPage.path)) }
    let start = request.href(StaffMenu.start(for: viewer.role))
    return try await signedIn.begin(replacing: token, request, reply: .redirect(start))
  }

  /// Whose passphrase was right, not longer ago than ``codeSeconds``.
  private static func waiting(_ request: WebRequest) async throws -> (SessionToken, StaffContent)? {
    guard let (session, content, _) = try await StaffContent.load(request), content.stage == .awaitingCode,
      request.environment.clock.now() <= session.began.adding(seconds: codeSeconds)
    else { return nil }
    return (session.token, content)
  }

  private static func demoCode(_ member: ID<Member>, _ request: WebRequest) async throws -> String? {
    let environment = request.environment
    guard environment.settings.isDemo else { return nil }
    let (now, keys) = (environment.clock.now(), environment.keys)
    return try await environment.database.read {
      try SecondFactor.presentCode(of: member, at: now, keys: keys, on: $0)
    }
  }
}
