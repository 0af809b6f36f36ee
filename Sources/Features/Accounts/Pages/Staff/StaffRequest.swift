import Audit
import Core
package import Organisations
import Storage
package import Texts
package import Web

/// A request of a member who is signed in and has the permission that the page needs.
package struct StaffRequest: Sendable {
  package let viewer: Viewer
  package let web: WebRequest

  package init(viewer: Viewer, web: WebRequest) {
    self.viewer = viewer
    self.web = web
  }

  package var language: Language { web.language }
  package var environment: Environment { web.environment }
  package func href(_ path: String) -> String { web.href(path) }

  /// The part of our addresses before the base path, for a link that is shown to be copied.
  var origin: String {
    let settings = environment.settings
    if !settings.siteURL.isEmpty { return settings.siteURL }
    return "\(settings.isHTTPS ? "https" : "http")://\(settings.host):\(settings.port)"
  }

  /// Writes in the audit log that the viewer asked for something that needs a permission they lack.
  package func noteRefused(_ permission: Permission) async throws {
    let (member, now, keys) = (viewer.member, environment.clock.now(), environment.keys)
    try await environment.database.write { connection in
      try AccountAudit.note(
        .accessRefused, by: member, about: permission.rawValue, at: now, keys: keys, on: connection)
    }
  }

  /// The frame of a staff page, with the menu of what this viewer may see.
  package func frame(
    _ heading: String?, title: String? = nil, problems: [FieldProblem] = [],
    back: (href: String, words: String)? = nil
  ) -> PageFrame {
    PageFrame(
      title: title ?? heading, heading: heading, request: web, problems: problems, back: back,
      menu: StaffMenu.links(for: self))
  }
}

/// The links at the top of the staff's pages.
package enum StaffMenu {
  private static let places: [(path: String, needs: Permission, words: Text)] = [
    ("/werk", .readCases, Text("staff.menu.cases", nl: "Dossiers", en: "Cases")),
    ("/werk/bord", .assignCases, Text("staff.menu.board", nl: "Bord", en: "Board")),
    ("/werk/cijfers", .readFigures, Text("staff.menu.figures", nl: "Cijfers", en: "Figures")),
    ("/werk/team", .manageMembers, Text("staff.menu.team", nl: "Team", en: "Team")),
    ("/werk/account", .useAccount, Text("staff.menu.account", nl: "Mijn account", en: "My account")),
  ]

  static let texts = places.map(\.words)

  static func links(for request: StaffRequest) -> [(href: String, words: String)] {
    places.filter { request.viewer.permissions.contains($0.needs) }
      .map { (request.href($0.path), $0.words(request.language)) }
  }

  /// The first place a member may go to after signing in.
  static func start(for role: Role) -> String {
    places.first { role.permissions.contains($0.needs) }?.path ?? "/werk/account"
  }
}
