import Core
import Organisations
import Storage
import Vault

/// The key of a case that waits for the organisation outside that the student named.
///
/// Wrapped for that organisation and sealed again with the server's key: the server alone can't open it, nor
/// can the organisation, until the clock or the student moves the case.
struct CaseEscrow {
  let names: CaseNames

  func keep(
    _ key: CaseKey, of id: ID<Case>, for organisation: ID<Organisation>, on connection: any Connection
  ) throws {
    guard try OrganisationStore.organisation(organisation, on: connection)?.kind == .bureau,
      let team = try OrganisationStore.team(.desk, of: organisation, on: connection)
    else { throw CaseProblem.noSuchOrganisation }
    let wrapped = try WrappedKey(
      key, for: .team, holderIndex: names.holder(team: team.id), publicKey: team.publicKey, context: id.text)
    let sealed = names.keys.seal(wrapped.bytes, context: CaseNames.escrow(id))
    try connection.run(
      """
      INSERT INTO case_escrow (case_id, sealed) VALUES (\(id), \(sealed))
      ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed
      """)
  }

  /// What an event means for it.
  func follow(_ event: CaseEvent, in stored: StoredCase, key: CaseKey?, on connection: any Connection) throws
  {
    for effect in event.effects {
      switch effect {
      case .outsideNamed(let organisation):
        try connection.run("DELETE FROM case_escrow WHERE case_id = \(stored.id)")
        guard let organisation else { continue }
        guard let key else { throw CaseProblem.needsKey }
        try keep(key, of: stored.id, for: organisation, on: connection)
      case .movedOutside(let organisation): try release(stored.id, to: organisation, on: connection)
      case .outsideLeft(let organisation): try shut(stored.id, for: organisation, on: connection)
      default: break
      }
    }
  }

  /// Its place in the escrow stays: the same organisation may be asked again in a later round.
  private func release(
    _ id: ID<Case>, to organisation: ID<Organisation>, on connection: any Connection
  ) throws {
    guard let row = try connection.row("SELECT sealed FROM case_escrow WHERE case_id = \(id)"),
      let team = try OrganisationStore.team(.desk, of: organisation, on: connection)
    else { throw CaseProblem.noSuchOrganisation }
    let bytes = try names.keys.open(try row.bytes("sealed"), context: CaseNames.escrow(id))
    try connection.run(
      """
      INSERT INTO case_key (case_id, holder, holder_index, wrapped)
      VALUES (\(id), \(CaseKeyHolder.team), \(names.holder(team: team.id)), \(bytes))
      ON CONFLICT (case_id, holder, holder_index) DO NOTHING
      """)
  }

  private func shut(
    _ id: ID<Case>, for organisation: ID<Organisation>, on connection: any Connection
  ) throws {
    guard let team = try OrganisationStore.team(.desk, of: organisation, on: connection) else { return }
    try connection.run(
      """
      DELETE FROM case_key
       WHERE case_id = \(id) AND holder = \(CaseKeyHolder.team)
         AND holder_index = \(names.holder(team: team.id))
      """)
  }
}
