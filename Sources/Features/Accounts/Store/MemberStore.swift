package import Core
package import Organisations
package import Storage
package import Vault

/// The members of the organisations.
package enum MemberStore {
  /// Everybody, also those whose access has ended; by name.
  package static func members(of organisation: ID<Organisation>, on connection: any Connection) throws
    -> [Member]
  {
    try connection.rows("\(select) WHERE organisation_id = \(organisation) ORDER BY disabled, name, id").map(
      member)
  }

  /// Nil when the organisation has no such member.
  package static func member(
    _ id: ID<Member>, in organisation: ID<Organisation>, on connection: any Connection
  ) throws
    -> Member?
  {
    try connection.row("\(select) WHERE id = \(id) AND organisation_id = \(organisation)").map(member)
  }

  /// Whatever the organisation; for what the member does about their own account.
  static func member(_ id: ID<Member>, on connection: any Connection) throws -> Member? {
    try connection.row("\(select) WHERE id = \(id)").map(member)
  }

  /// Those who have access and hold a role, by name: who a case can be given to, who a signal goes to.
  package static func members(
    with role: Role, in organisation: ID<Organisation>, on connection: any Connection
  ) throws -> [Member] {
    let sql: SQL = """
      \(select)
       WHERE organisation_id = \(organisation) AND role = \(role) AND disabled = 0
       ORDER BY name, id
      """
    return try connection.rows(sql).map(member)
  }

  /// The member as signed in; nil when access has ended since, or when the key is not this member's.
  ///
  /// - Parameter salt: the salt of the passphrase that opened the key; when given, a passphrase changed
  ///   since gives nil too.
  package static func viewer(
    _ id: ID<Member>, privateKey: PrivateKey, salt: [UInt8]? = nil, on connection: any Connection
  ) throws -> Viewer? {
    guard let row = try connection.row("\(select) WHERE id = \(id) AND disabled = 0") else { return nil }
    let member = try member(row)
    guard member.publicKey == privateKey.publicKey, try salt == nil || salt == row.bytes("passphrase_salt")
    else {
      return nil
    }
    let sql: SQL = "SELECT team_id, wrapped_key FROM member_team WHERE member_id = \(id)"
    let wrapped = try Dictionary(
      uniqueKeysWithValues: connection.rows(sql).map {
        (try $0.id("team_id", of: Team.self), try $0.bytes("wrapped_key"))
      })
    let teams = try OrganisationStore.teams(of: member.organisation, on: connection).compactMap { team in
      try wrapped[team.id].map { try TeamKey.open($0, of: team, for: id, with: privateKey) }
    }
    return Viewer(member: member, privateKey: privateKey, teams: teams)
  }

  private static var select: SQL {
    "SELECT id, organisation_id, role, name, mail, public_key, passphrase_salt, disabled FROM member"
  }

  private static func member(_ row: Row) throws -> Member {
    Member(
      id: try row.id("id"), organisation: try row.id("organisation_id"), role: try row.code("role"),
      name: try row.text("name"), mail: try row.text("mail"), publicKey: try row.publicKey("public_key"),
      isDisabled: try row.isTrue("disabled"))
  }
}
