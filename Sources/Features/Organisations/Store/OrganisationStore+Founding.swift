package import Core
import Foundation
package import Storage
package import Vault

extension OrganisationStore {
  /// Keeps a new organisation and its teams.
  ///
  /// - Throws: ``OrganisationRefusal/slugTaken`` when another has that part of an address.
  package static func insert(_ founded: FoundedOrganisation, on connection: any Connection) throws {
    let new = founded.organisation
    guard try organisation(slug: new.slug, on: connection) == nil else { throw OrganisationRefusal.slugTaken }
    let terms = String(decoding: try JSONEncoder().encode(new.terms), as: UTF8.self)
    try connection.run(
      """
      INSERT INTO organisation (id, slug, name, kind, phone, exit_url, terms, recovery_key,
                                is_rehearsal)
      VALUES (\(new.id), \(new.slug), \(new.name), \(new.kind), \(new.phone), \(new.exitURL), \(terms),
              \(founded.recoveryKey.publicKey.bytes), \(new.isRehearsal))
      """)
    for team in founded.teams {
      try connection.run(
        """
        INSERT INTO team (id, organisation_id, kind, public_key, recovery_box)
        VALUES (\(team.team.id), \(new.id), \(team.team.kind), \(team.team.publicKey.bytes),
                \(team.recoveryBox))
        """)
    }
  }

  /// The public half of the key on paper: what case keys are wrapped to when a team as a whole may not read.
  /// Nil when there is no such organisation.
  package static func recoveryKey(of organisation: ID<Organisation>, on connection: any Connection) throws
    -> PublicKey?
  {
    try connection.row("SELECT recovery_key FROM organisation WHERE id = \(organisation)")?
      .publicKey("recovery_key")
  }

  /// The private key of a team, by the key on paper; to invite a new first member with.
  ///
  /// - Throws: `VaultProblem.cannotOpen` when it is the paper of another organisation, or mistyped.
  package static func recover(_ team: Team, with paper: RecoveryKey, on connection: any Connection) throws
    -> PrivateKey?
  {
    let sql: SQL = """
      SELECT recovery_box
        FROM team
       WHERE organisation_id = \(team.organisation) AND id = \(team.id)
      """
    guard let row = try connection.row(sql) else { return nil }
    return PrivateKey(
      bytes: try paper.privateKey.open(try row.bytes("recovery_box"), context: team.recoveryContext))
  }
}
