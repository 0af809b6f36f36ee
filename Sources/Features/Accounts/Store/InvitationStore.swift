import Audit
package import Core
package import Organisations
package import Storage
package import Vault

/// Invitations that wait for an answer. One that is used is gone; one that has expired is not found.
package enum InvitationStore {
  /// Invites for a viewer: the permission follows from the role, the team key from the viewer's own keys.
  ///
  /// - Parameters:
  ///   - token: for the link, to be shown once.
  ///   - seconds: how long the link holds.
  /// - Throws: ``InvitationRefusal``.
  package static func invite(
    _ new: NewInvitation, by viewer: Viewer, token: InvitationToken, at now: Moment, holding seconds: Int64,
    keys: ServerKeys, on connection: any Connection
  ) throws {
    guard viewer.organisation == new.organisation, viewer.permissions.contains(new.role.invitedWith) else {
      throw InvitationRefusal.missing(new.role.invitedWith)
    }
    let teamKey = new.role.team.flatMap { viewer.team($0)?.key }
    let expires = now.adding(seconds: seconds)
    try insert(new, teamKey: teamKey, token: token, expires: expires, keys: keys, on: connection)
    try AccountAudit.note(
      .memberInvited, by: viewer.member, about: new.role.rawValue, at: now, keys: keys, on: connection)
  }

  /// Keeps an invitation, the team's key sealed under its token. Another for the same address in the
  /// organisation is replaced.
  ///
  /// - Parameter teamKey: the private key of the role's team. It is held against the team's public key, so
  ///   that nobody without it, an administrator for one, can let somebody in.
  /// - Throws: ``InvitationRefusal``.
  package static func insert(
    _ new: NewInvitation, teamKey: PrivateKey?, token: InvitationToken, expires: Moment, keys: ServerKeys,
    on connection: any Connection
  ) throws {
    let taken = try connection.row("SELECT id FROM member WHERE mail = \(new.mail.text) AND disabled = 0")
    guard taken == nil else { throw InvitationRefusal.mailTaken }
    let place = try OrganisationStore.organisation(new.organisation, on: connection)
    guard place.map({ new.role.kinds.contains($0.kind) }) ?? true else {
      throw InvitationRefusal.missing(new.role.invitedWith)
    }
    var sealed: [UInt8]?
    if let kind = new.role.team {
      let team = try OrganisationStore.team(kind, of: new.organisation, on: connection)
      guard let teamKey, teamKey.publicKey == team?.publicKey else {
        throw InvitationRefusal.teamKeyNeeded(kind)
      }
      sealed = token.secret(for: "team key").wrap(teamKey.bytes, context: "invitation/team key")
    }
    try connection.run(
      "DELETE FROM invitation WHERE organisation_id = \(new.organisation) AND mail = \(new.mail.text)")
    try connection.run(
      """
      INSERT INTO invitation (token_index, organisation_id, role, name, mail, expires, sealed_team_key)
      VALUES (\(token.index(keys)), \(new.organisation), \(new.role), \(new.name), \(new.mail.text),
              \(expires), \(sealed))
      """)
  }

  /// Those of an organisation that still hold, by name.
  package static func waiting(
    in organisation: ID<Organisation>, at now: Moment, on connection: any Connection
  ) throws
    -> [Invitation]
  {
    let sql: SQL = """
      SELECT organisation_id, role, name, mail, expires
        FROM invitation
       WHERE organisation_id = \(organisation) AND expires > \(now)
       ORDER BY name, mail
      """
    return try connection.rows(sql).map(invitation)
  }

  /// Removes what has expired; the worker calls it.
  package static func removeExpired(at now: Moment, on connection: any Connection) throws {
    try connection.run("DELETE FROM invitation WHERE expires <= \(now)")
  }

  static func invitation(_ row: Row) throws -> Invitation {
    Invitation(
      organisation: try row.id("organisation_id"), role: try row.code("role"), name: try row.text("name"),
      mail: try row.text("mail"), expires: try row.moment("expires"))
  }
}

extension InvitationToken {
  /// What the row is found by.
  func index(_ keys: ServerKeys) -> String { keys.blindIndex(.invitation, of: text) }
}
