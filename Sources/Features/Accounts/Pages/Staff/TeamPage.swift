import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/team`: who takes part in the organisation, and inviting.
enum TeamPage {
  static let path = "/werk/team"

  static let routes = [
    Route.staff(.get, path, needs: .manageMembers) { try await page($0) },
    Route.staff(.post, path, needs: .manageMembers, handle: invite),
  ]

  private static func page(_ request: StaffRequest, problems: [FieldProblem] = []) async throws -> Reply {
    let (organisation, now) = (request.viewer.organisation, request.environment.clock.now())
    let (members, waiting, kind) = try await request.environment.database.read { connection in
      (
        try MemberStore.members(of: organisation, on: connection),
        try InvitationStore.waiting(in: organisation, at: now, on: connection),
        try OrganisationStore.organisation(organisation, on: connection)?.kind ?? .school
      )
    }
    let roles = request.viewer.role.invites(at: kind)
    return request.frame(TeamTexts.title(request.language), problems: problems).reply {
      tag("h2") { TeamTexts.members(request.language) }
      TeamTable(members: members, waiting: waiting, request: request).html
      if !roles.isEmpty { InvitationForm(request: request, roles: roles, problems: problems).html }
    }
  }

  private static func invite(_ request: StaffRequest) async throws -> Reply {
    let (form, viewer) = (request.web.form, request.viewer)
    if let problem = request.web.tokenProblem() { return try await page(request, problems: [problem]) }
    guard let role = form.code("role", as: Role.self) else {
      return try await page(request, problems: [FieldProblem("role", TeamTexts.roleMissing)])
    }
    do {
      let new = try NewInvitation(
        organisation: viewer.organisation, role: role, name: form.text("name"), mail: form.text("mail"))
      return try await link(new, request)
    } catch let mistakes as InvitationMistakes {
      return try await page(request, problems: mistakes.list.map(\.problem))
    } catch InvitationRefusal.mailTaken {
      return try await page(request, problems: [FieldProblem("mail", TeamTexts.mailTaken)])
    } catch let refusal as InvitationRefusal {
      guard case .missing(let permission) = refusal else { throw WebProblem.forbidden }
      try await request.noteRefused(permission)
      throw WebProblem.forbidden
    }
  }

  private static func link(_ new: NewInvitation, _ request: StaffRequest) async throws -> Reply {
    let (environment, viewer) = (request.environment, request.viewer)
    let token = InvitationToken(using: environment.randomness)
    let (now, seconds) = (environment.clock.now(), environment.settings.invitationSeconds)
    let keys = environment.keys
    try await environment.database.write { connection in
      try InvitationStore.invite(
        new, by: viewer, token: token, at: now, holding: seconds, keys: keys, on: connection)
    }
    let language = request.language
    return request.frame(TeamTexts.linkTitle(language, ["name": new.name])).reply {
      tag("p", ["class": "box", "dir": "ltr"]) {
        tag("code") { request.origin + request.href("/uitnodiging/\(token.text)") }
      }
      tag("p") { TeamTexts.linkOnce(language, ["day": now.adding(seconds: seconds).day.written(language)]) }
      tag("p") { tag("a", ["href": request.href(path)]) { TeamTexts.back(language) } }
    }
  }
}

extension InvitationMistake {
  var problem: FieldProblem {
    switch self {
    case .nameMissing: FieldProblem("name", TeamTexts.nameMissing)
    case .nameTooLong: FieldProblem("name", TeamTexts.nameTooLong)
    case .mail: FieldProblem("mail", TeamTexts.mailWrong)
    }
  }
}
