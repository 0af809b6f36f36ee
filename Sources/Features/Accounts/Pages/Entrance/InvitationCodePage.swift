import HTML
import HTTPTypes
import QRCode
import Texts
import Vault
import Web

/// `/uitnodiging/{token}/code`: who was invited links their phone, and gets recovery codes.
enum InvitationCodePage {
  static let routes = [
    Route(.get, "/uitnodiging/{token}/code", for: .entrance) { try await page($0) },
    Route(.post, "/uitnodiging/{token}/code", for: .entrance, handle: take),
  ]

  private static func page(_ request: WebRequest, problems: [FieldProblem] = []) async throws -> Reply {
    guard let door = try await InvitationDoor.open(request) else { return InvitationDoor.closed(request) }
    guard let (_, totp) = try await Enrolment(request.environment.accountTools).secondFactor(door.token)
    else {
      return .redirect(request.href(door.path))
    }
    let language = request.language
    let title = InvitationTexts.linkTitle(language)
    return PageFrame(title: title, heading: title, request: request, problems: problems).reply {
      tag("p") { InvitationTexts.scan(language) }
      picture(totp.address(issuer: "Stagekansen", account: door.invitation.mail), language)
      tag("p") { InvitationTexts.typeOver(language) }
      tag("p", ["class": "code", "dir": "ltr"]) { grouped(totp.secretText) }
      tag("form", ["method": "post", "action": request.href(door.codePath), "novalidate": ""]) {
        FormParts.token(request, form: door.codePath)
        Field("code", InvitationTexts.confirm, in: request, problems: problems)
          .line("", complete: "one-time-code", mode: "numeric", direction: "ltr")
        FormParts.button(InvitationTexts.finish(language))
      }
    }
  }

  private static func take(_ request: WebRequest) async throws -> Reply {
    guard let door = try await InvitationDoor.open(request) else { return InvitationDoor.closed(request) }
    if let problem = request.tokenProblem() { return try await page(request, problems: [problem]) }
    let enrolment = Enrolment(request.environment.accountTools)
    do {
      let enrolled = try await enrolment.finish(door.token, code: request.form.text("code"))
      return done(enrolled.recoveryCodes, request)
    } catch EnrolmentRefusal.wrongCode {
      return try await page(request, problems: [FieldProblem("code", InvitationTexts.wrongCode)])
    } catch EnrolmentRefusal.notBegun {
      return .redirect(request.href(door.path))
    } catch EnrolmentRefusal.gone {
      return InvitationDoor.closed(request)
    }
  }

  private static func done(_ codes: [RecoveryCode], _ request: WebRequest) -> Reply {
    let title = InvitationTexts.codesTitle(request.language)
    return PageFrame(title: title, heading: title, request: request).reply {
      RecoveryCodeList.html(codes, request.language)
      tag("p") {
        tag("a", ["class": "button", "href": request.href(SignInPage.path)]) {
          SignInTexts.signIn(request.language)
        }
      }
    }
  }

  private static func picture(_ address: String, _ language: Language) -> HTML? {
    QRCode(address).map { code in
      tag(
        "svg",
        [
          "viewBox": code.viewBox, "width": "240", "height": "240", "role": "img",
          "aria-label": InvitationTexts.picture(language),
        ]
      ) {
        // Light behind it, also where a browser shows pages dark.
        tag("rect", ["width": "100%", "height": "100%", "fill": "#fff"])
        tag("path", ["d": code.path, "fill": "#000"])
      }
    }
  }

  /// In groups of four, for typing over.
  private static func grouped(_ secret: String) -> String {
    let characters = Array(secret)
    return stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }.joined(separator: " ")
  }
}

/// New recovery codes, shown once.
enum RecoveryCodeList {
  static func html(_ codes: [RecoveryCode], _ language: Language) -> HTML {
    fragment {
      tag("p") { InvitationTexts.codes(language) }
      tag("p", ["class": "warn"]) { InvitationTexts.codesOnce(language) }
      tag("ul", ["class": "codes", "dir": "ltr"]) {
        for code in codes { tag("li") { tag("code") { code.text } } }
      }
    }
  }
}
