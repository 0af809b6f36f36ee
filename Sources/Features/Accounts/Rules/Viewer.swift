package import Core
package import Organisations
package import Vault

/// A member who is signed in, with the keys that signing in opened.
///
/// What the viewer can read follows from the keys, not from the role alone.
package struct Viewer: Sendable {
  package let member: Member
  package let privateKey: PrivateKey
  /// The teams whose key this member holds: at most one today.
  package let teams: [HeldTeam]

  package init(member: Member, privateKey: PrivateKey, teams: [HeldTeam]) {
    self.member = member
    self.privateKey = privateKey
    self.teams = teams
  }

  package var id: ID<Member> { member.id }
  package var organisation: ID<Organisation> { member.organisation }
  package var role: Role { member.role }
  package var permissions: Set<Permission> { member.role.permissions }

  /// Nil when the viewer does not hold the key of that team.
  package func team(_ kind: TeamKind) -> HeldTeam? { teams.first { $0.team.kind == kind } }
}

/// A team together with its private key.
package struct HeldTeam: Sendable {
  package let team: Team
  package let key: PrivateKey

  package init(team: Team, key: PrivateKey) {
    self.team = team
    self.key = key
  }
}
