import Organisations
import Storage
import Vault

/// An invitation with what is sealed in its row.
struct PendingInvitation: Sendable {
  let invitation: Invitation
  private let team: Team?
  private let sealedTeamKey: [UInt8]?
  private let sealedDraft: [UInt8]?

  init(_ row: Row, on connection: any Connection) throws {
    let invitation = try InvitationStore.invitation(row)
    self.invitation = invitation
    team = try invitation.role.team.flatMap {
      try OrganisationStore.team($0, of: invitation.organisation, on: connection)
    }
    sealedTeamKey = row.isNull("sealed_team_key") ? nil : try row.bytes("sealed_team_key")
    sealedDraft = row.isNull("sealed_draft") ? nil : try row.bytes("sealed_draft")
  }

  /// The team of the role with its key; nil for a role without a team.
  func heldTeam(_ token: InvitationToken) throws -> HeldTeam? {
    guard let team, let sealedTeamKey else { return nil }
    let bytes = try token.secret(for: "team key").unwrap(sealedTeamKey, context: "invitation/team key")
    guard let key = PrivateKey(bytes: bytes) else { throw VaultProblem.wrongLength(bytes.count) }
    return HeldTeam(team: team, key: key)
  }

  func draft(_ token: InvitationToken) throws -> MemberDraft? {
    guard let sealedDraft else { return nil }
    return try token.secret(for: "draft").openJSON(from: sealedDraft, context: "invitation/draft")
  }
}
