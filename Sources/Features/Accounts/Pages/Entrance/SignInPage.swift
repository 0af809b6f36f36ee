import Core
import HTML
import HTTPTypes
import Texts
import Vault
import Web

/// `/inloggen`: mail address and passphrase.
enum SignInPage {
  static let path = "/inloggen"
  /// Against programs; a school behind one address does not notice it.
  private static let rule = RequestLimits.Rule("sign in", burst: 60, perSecond: 1)

  static let routes = [
    Route(.get, path, for: .entrance) { page($0) },
    Route(.post, path, for: .entrance, handle: take),
  ]

  private static func page(_ request: WebRequest, problems: [FieldProblem] = []) -> Reply {
    let title = SignInTexts.signIn(request.language)
    return PageFrame(title: title, heading: title, request: request, problems: problems).reply {
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request, form: path)
        Field("mail", SignInTexts.mail, in: request, problems: problems)
          .line(request.form.text("mail"), complete: "username", mode: "email", direction: "ltr")
        Field("passphrase", SignInTexts.passphrase, in: request, problems: problems)
          .line("", type: "password", complete: "current-password")
        FormParts.button(SignInTexts.next(request.language))
      }
    }
  }

  private static func take(_ request: WebRequest) async throws -> Reply {
    let environment = request.environment
    if let problem = request.tokenProblem() { return page(request, problems: [problem]) }
    if let wait = environment.limits.take(rule, for: request.networkKey, at: environment.clock.now()) {
      return page(request, problems: [SignInRefusal.wait(seconds: wait).problem(wrong: SignInTexts.wrong)])
    }
    do {
      let accepted = try await SignIn(environment.accountTools)
        .passphrase(mail: request.form.text("mail"), passphrase: request.form.exact("passphrase"))
      let content = StaffContent(
        stage: .awaitingCode, member: accepted.member, privateKey: accepted.privateKey.bytes,
        salt: accepted.salt)
      let old = try await StaffContent.load(request)?.session.token
      return try await content.begin(
        replacing: old, request, reply: .redirect(request.href(SignInCodePage.path)))
    } catch let refusal as SignInRefusal {
      return page(request, problems: [refusal.problem(wrong: SignInTexts.wrong)])
    }
  }
}

extension SignInRefusal {
  /// - Parameter wrong: what to say when it was not right.
  func problem(_ field: String = "", wrong: Text) -> FieldProblem {
    switch self {
    case .wait(let seconds): FieldProblem("", SignInTexts.wait, ["seconds": "\(seconds)"])
    case .wrong: FieldProblem(field, wrong)
    case .busy: FieldProblem("", SignInTexts.busy)
    }
  }
}

extension Environment {
  /// What the stories of this room need of the world.
  package var accountTools: AccountTools {
    AccountTools(database: database, keys: keys, derivation: derivation, clock: clock, randomness: randomness)
  }
}
