package import Accounts
package import Core
package import Organisations
package import Storage
package import Vault

/// Opens cases with the key on paper that nobody of their team can open any more.
///
/// It is about cases of which a member of the team is shut out: the others have the team's key to them.
package struct CaseRecovery: Sendable {
  private let store: CaseStore

  package init(keys: ServerKeys) { store = CaseStore(keys: keys) }

  /// What became of the cases that only single members, and the paper, can open.
  package struct Result: Sendable, Equatable {
    /// The member can read these now.
    package var restored: [ID<Case>] = []
    /// An account of the team still holds a key to these: they are left as they are.
    package var held = 0
  }

  /// Gives a member of a team the keys of its lost cases; none of which this person is shut out, under this
  /// or an earlier account with the same name or address.
  ///
  /// - Throws: `VaultProblem.cannotOpen` for the paper of another organisation.
  package func restore(
    to member: Member, in team: Team, with paper: RecoveryKey, on connection: any Connection
  ) throws -> Result {
    let caseKeys = CaseKeys(store)
    let shutOutAs = try accounts(of: member, on: connection)
    let members = try caseKeys.activeMembers(of: team.kind, in: team.organisation, on: connection)
    let holders = Set(members.map { store.names.holder(member: $0.id) })
    var result = Result()
    for (id, wrapped) in try wrappedForPaper(team, on: connection) {
      if try isShutOut(shutOutAs, of: id, on: connection) { continue }
      if try !holders.isDisjoint(with: self.holders(of: id, on: connection)) {
        result.held += 1
        continue
      }
      let key = try wrapped.open(with: paper.privateKey, context: id.text)
      try caseKeys.wrap(key, of: id, for: member, on: connection)
      result.restored.append(id)
    }
    return result
  }

  private func wrappedForPaper(_ team: Team, on connection: any Connection) throws -> [(ID<Case>, WrappedKey)]
  {
    let index = store.names.holder(paperOf: team.organisation)
    let sql: SQL = """
      SELECT case_key.case_id AS id, case_key.wrapped AS wrapped
        FROM case_key
        JOIN "case" ON "case".id = case_key.case_id
       WHERE case_key.holder = \(CaseKeyHolder.recovery) AND case_key.holder_index = \(index)
         AND "case".team_index = \(store.names.team(team.id))
       ORDER BY case_key.case_id
      """
    return try connection.rows(sql).map { row in
      let wrapped = WrappedKey(holder: .recovery, holderIndex: index, bytes: try row.bytes("wrapped"))
      return (try row.id("id"), wrapped)
    }
  }

  /// As the exclusions name them.
  private func accounts(of member: Member, on connection: any Connection) throws -> Set<String> {
    let name = member.name.lowercased()
    let same = try MemberStore.members(of: member.organisation, on: connection).filter {
      $0.id == member.id || $0.mail == member.mail || $0.name.lowercased() == name
    }
    return Set(same.map { store.names.member($0.id) })
  }

  private func isShutOut(
    _ accounts: Set<String>, of id: ID<Case>, on connection: any Connection
  ) throws -> Bool {
    let rows = try connection.rows("SELECT member_index FROM case_exclusion WHERE case_id = \(id)")
    return try rows.contains { accounts.contains(try $0.text("member_index")) }
  }

  private func holders(of id: ID<Case>, on connection: any Connection) throws -> [String] {
    let sql: SQL = """
      SELECT holder_index
        FROM case_key
       WHERE case_id = \(id) AND holder = \(CaseKeyHolder.member)
      """
    return try connection.rows(sql).map { try $0.text("holder_index") }
  }
}
