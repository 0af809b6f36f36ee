import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/team/{member}/stop`: asks once more, then ends a member's access.
enum RemoveMemberPage {
  private static let route = "/werk/team/{member}/stop"

  static let routes = [
    Route.staff(.get, route, needs: .manageMembers) { try await page($0) },
    Route.staff(.post, route, needs: .manageMembers, handle: remove),
  ]

  static func path(_ member: ID<Member>) -> String { "\(TeamPage.path)/\(member)/stop" }

  private static func page(_ request: StaffRequest, problem: FieldProblem? = nil) async throws -> Reply {
    let member = try await member(request)
    let (language, path) = (request.language, path(member.id))
    let problems = [problem].compactMap(\.self)
    return request.frame(TeamTexts.removeTitle(language, ["name": member.name]), problems: problems).reply {
      tag("p") { TeamTexts.removeWords(language, ["name": member.name]) }
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request.web, form: path)
        FormParts.button(TeamTexts.remove(language))
      }
      tag("p") { tag("a", ["href": request.href(TeamPage.path)]) { TeamTexts.back(language) } }
    }
  }

  private static func remove(_ request: StaffRequest) async throws -> Reply {
    if let problem = request.web.tokenProblem() { return try await page(request, problem: problem) }
    let (viewer, member) = (request.viewer, try await member(request))
    let (now, keys) = (request.environment.clock.now(), request.environment.keys)
    do {
      try await request.environment.database.write { connection in
        try MemberStore.remove(member.id, by: viewer, at: now, keys: keys, on: connection)
      }
      return .redirect(request.href(TeamPage.path))
    } catch RemovalRefusal.oneself {
      return try await page(request, problem: FieldProblem("", TeamTexts.oneself))
    } catch RemovalRefusal.lastOfRole {
      return try await page(request, problem: FieldProblem("", TeamTexts.lastOfRole, ["name": member.name]))
    } catch is RemovalRefusal {
      throw WebProblem.forbidden
    }
  }

  /// A member whose access this viewer may end; anybody else is not there.
  private static func member(_ request: StaffRequest) async throws -> Member {
    let organisation = request.viewer.organisation
    guard let id = request.web.parameters["member"].flatMap({ ID<Member>($0) }),
      let member = try await request.environment.database.read({ connection in
        try MemberStore.member(id, in: organisation, on: connection)
      }), !member.isDisabled, request.viewer.role.manages.contains(member.role)
    else { throw WebProblem.notFound }
    return member
  }
}
