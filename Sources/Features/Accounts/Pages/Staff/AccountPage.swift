import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// `/werk/account`: one's own passphrase and recovery codes.
enum AccountPage {
  private static let path = "/werk/account"
  private static let passphrasePath = "/werk/account/wachtzin"
  private static let codesPath = "/werk/account/codes"

  static let routes = [
    Route.staff(.get, path, needs: .useAccount) {
      try await page($0, isChanged: $0.web.query.has("gewijzigd"))
    },
    Route.staff(.post, passphrasePath, needs: .useAccount, handle: changePassphrase),
    Route.staff(.post, codesPath, needs: .useAccount, handle: newCodes),
  ]

  private static func page(_ request: StaffRequest, problems: [FieldProblem] = [], isChanged: Bool = false)
    async throws -> Reply
  {
    let (language, viewer) = (request.language, request.viewer)
    let left = try await request.environment.database.read {
      try RecoveryCodeStore.left(of: viewer.id, on: $0)
    }
    return request.frame(AccountTexts.title(language), problems: problems).reply {
      if isChanged { tag("p", ["class": "good", "role": "status"]) { AccountTexts.changed(language) } }
      tag("dl", ["class": "answers"]) {
        line(AccountTexts.name(language), viewer.member.name)
        line(SignInTexts.mail(language), viewer.member.mail)
        line(AccountTexts.role(language), viewer.role.label(language))
        line(AccountTexts.codesLeft(language), "\(left)")
      }
      tag("p") { tag("a", ["href": request.href(AbsencePage.path)]) { AbsenceTexts.title(language) } }
      passphraseForm(request, problems)
      codesForm(request, problems)
    }
  }

  private static func passphraseForm(_ request: StaffRequest, _ problems: [FieldProblem]) -> HTML {
    fragment {
      tag("h2") { AccountTexts.changePassphrase(request.language) }
      tag("form", ["method": "post", "action": request.href(passphrasePath), "novalidate": ""]) {
        FormParts.token(request.web, form: passphrasePath)
        Field("passphrase", AccountTexts.present, in: request.web, problems: problems)
          .line("", type: "password", complete: "current-password")
        PassphraseFields.html(request.web, problems: problems)
        FormParts.button(AccountTexts.changePassphrase(request.language))
      }
    }
  }

  private static func codesForm(_ request: StaffRequest, _ problems: [FieldProblem]) -> HTML {
    fragment {
      tag("h2") { AccountTexts.newCodes(request.language) }
      tag("p") { AccountTexts.newCodesHint(request.language) }
      tag("form", ["method": "post", "action": request.href(codesPath), "novalidate": ""]) {
        FormParts.token(request.web, form: codesPath)
        Field("key", AccountTexts.present, in: request.web, problems: problems)
          .line("", type: "password", complete: "current-password")
        FormParts.button(AccountTexts.newCodes(request.language), style: "second")
      }
    }
  }

  private static func line(_ question: String, _ answer: String) -> HTML {
    tag("div") {
      tag("dt") { question }
      tag("dd") { answer }
    }
  }

  private static func changePassphrase(_ request: StaffRequest) async throws -> Reply {
    if let problem = request.web.tokenProblem() ?? PassphraseFields.mismatch(request.web) {
      return try await page(request, problems: [problem])
    }
    let form = request.web.form
    do {
      let salt = try await AccountChanges(request.environment.accountTools).changePassphrase(
        of: request.viewer, from: form.exact("passphrase"), to: form.exact("newPassphrase"))
      let content = StaffContent(
        stage: .signedIn, member: request.viewer.id, privateKey: request.viewer.privateKey.bytes, salt: salt)
      let old = try await StaffContent.load(request.web)?.session.token
      return try await content.begin(
        replacing: old, request.web, reply: .redirect(request.href("\(path)?gewijzigd=ja")))
    } catch let problem as PassphraseProblem {
      return try await page(request, problems: [problem.problem])
    } catch let refusal as SignInRefusal {
      return try await page(request, problems: [refusal.problem("passphrase", wrong: AccountTexts.wrong)])
    }
  }

  private static func newCodes(_ request: StaffRequest) async throws -> Reply {
    if let problem = request.web.tokenProblem() { return try await page(request, problems: [problem]) }
    do {
      let codes = try await AccountChanges(request.environment.accountTools)
        .newRecoveryCodes(of: request.viewer, passphrase: request.web.form.exact("key"))
      return request.frame(InvitationTexts.codesTitle(request.language)).reply {
        RecoveryCodeList.html(codes, request.language)
      }
    } catch let refusal as SignInRefusal {
      return try await page(request, problems: [refusal.problem("key", wrong: AccountTexts.wrong)])
    }
  }
}
