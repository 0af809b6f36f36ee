package import Core
package import Vault

/// A new organisation with everything that set-up makes for it. Holds secrets: keep it no longer than
/// set-up lasts.
package struct FoundedOrganisation: Sendable {
  package let organisation: Organisation
  package let teams: [FoundedTeam]
  /// Returned once, to be printed. Only its public half is stored.
  package let recoveryKey: RecoveryKey

  /// - Throws: ``OrganisationRefusal`` for what is not allowed.
  package init(_ new: NewOrganisation, using randomness: Randomness) throws {
    try new.check()
    let organisation = Organisation(
      id: ID(using: randomness), slug: new.slug, name: new.name, kind: new.kind, phone: new.phone,
      exitURL: new.exitURL, terms: new.terms, isRehearsal: new.isRehearsal)
    let recoveryKey = RecoveryKey(using: randomness)
    self.organisation = organisation
    self.recoveryKey = recoveryKey
    teams = try new.kind.teams.map { kind in
      try FoundedTeam(kind, of: organisation.id, recoverableBy: recoveryKey.publicKey, using: randomness)
    }
  }

  /// The private key of a team, to be wrapped for its first members.
  package func teamKey(_ kind: TeamKind) -> PrivateKey? { teams.first { $0.team.kind == kind }?.key }
}

/// A new team with its private key.
package struct FoundedTeam: Sendable {
  package let team: Team
  package let key: PrivateKey
  /// The private key, sealed for the organisation's recovery key.
  package let recoveryBox: [UInt8]

  init(
    _ kind: TeamKind, of organisation: ID<Organisation>, recoverableBy recoveryKey: PublicKey,
    using randomness: Randomness
  ) throws {
    key = PrivateKey(using: randomness)
    team = Team(id: ID(using: randomness), organisation: organisation, kind: kind, publicKey: key.publicKey)
    recoveryBox = try recoveryKey.seal(key.bytes, context: team.recoveryContext)
  }
}

extension Team {
  /// Binds the sealed key to its team.
  var recoveryContext: String { "team/\(id)/recovery" }
}
