import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// `/uitnodiging/{token}`: who was invited chooses a passphrase.
enum InvitationPage {
  static let routes = [
    Route(.get, "/uitnodiging/{token}", for: .entrance) { request in
      guard let door = try await InvitationDoor.open(request) else { return InvitationDoor.closed(request) }
      return try await page(request, door)
    },
    Route(.post, "/uitnodiging/{token}", for: .entrance, handle: take),
  ]

  private static func page(_ request: WebRequest, _ door: InvitationDoor, problems: [FieldProblem] = [])
    async throws
    -> Reply
  {
    let (language, invitation) = (request.language, door.invitation)
    let organisation = try await request.environment.database.read {
      try OrganisationStore.organisation(invitation.organisation, on: $0)?.name ?? ""
    }
    let title = InvitationTexts.title(language, ["name": invitation.name])
    return PageFrame(title: title, heading: title, request: request, problems: problems).reply {
      tag("p") {
        InvitationTexts.intro(
          language, ["organisation": organisation, "role": invitation.role.label(language)])
      }
      tag("p") { InvitationTexts.steps(language) }
      tag("form", ["method": "post", "action": request.href(door.path), "novalidate": ""]) {
        FormParts.token(request, form: door.path)
        // For the password manager: which account the passphrase belongs to.
        tag(
          "input", ["type": "hidden", "name": "mail", "value": invitation.mail, "autocomplete": "username"])
        PassphraseFields.html(request, problems: problems)
        tag("p", ["class": "warn"]) { InvitationTexts.keep(language) }
        FormParts.button(SignInTexts.next(language))
      }
    }
  }

  private static func take(_ request: WebRequest) async throws -> Reply {
    guard let door = try await InvitationDoor.open(request) else { return InvitationDoor.closed(request) }
    if let problem = request.tokenProblem() ?? PassphraseFields.mismatch(request) {
      return try await page(request, door, problems: [problem])
    }
    do {
      let enrolment = Enrolment(request.environment.accountTools)
      try await enrolment.begin(door.token, passphrase: request.form.exact("newPassphrase"))
      return .redirect(request.href(door.codePath))
    } catch let problem as PassphraseProblem {
      return try await page(request, door, problems: [problem.problem])
    } catch let refusal as SignInRefusal {
      return try await page(request, door, problems: [refusal.problem(wrong: SignInTexts.busy)])
    } catch EnrolmentRefusal.gone {
      return InvitationDoor.closed(request)
    }
  }
}

/// An invitation that holds, with its link.
struct InvitationDoor {
  let token: InvitationToken
  let invitation: Invitation

  var path: String { "/uitnodiging/\(token.text)" }
  var codePath: String { "\(path)/code" }

  static func open(_ request: WebRequest) async throws -> InvitationDoor? {
    guard let token = request.parameters["token"].flatMap({ InvitationToken($0) }),
      let invitation = try await Enrolment(request.environment.accountTools).invitation(token)
    else { return nil }
    return InvitationDoor(token: token, invitation: invitation)
  }

  /// The same page for a link that is wrong, used or expired.
  static func closed(_ request: WebRequest) -> Reply {
    let title = InvitationTexts.goneTitle(request.language)
    return PageFrame(title: title, heading: title, request: request).reply(status: .notFound) {
      tag("p") { InvitationTexts.gone(request.language) }
      tag("p") { tag("a", ["href": request.href(SignInPage.path)]) { SignInTexts.signIn(request.language) } }
    }
  }
}
