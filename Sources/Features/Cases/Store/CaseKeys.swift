import Accounts
import Core
import Organisations
import Storage
import Vault

/// Who can open a case: the rows of `case_key`, kept in step with the events.
struct CaseKeys {
  private let store: CaseStore

  init(_ store: CaseStore) { self.store = store }

  /// For the reporter, and for the team; or for each of the others when a member of the team is named.
  func wrap(_ new: NewCase, on connection: any Connection) throws {
    let reporter = WrappedKey(
      new.key, for: .reporter, holderIndex: store.names.holder(reporterOf: new.id),
      secret: new.reporterSecret,
      context: new.id.text)
    try insert(reporter, of: new.id, on: connection)
    for member in new.sending.excluded { try keepOut(member, of: new.id, on: connection) }
    if let outside = new.sending.outside {
      try CaseEscrow(names: store.names).keep(new.key, of: new.id, for: outside, on: connection)
    }
    let members = try activeMembers(of: new.team.kind, in: new.team.organisation, on: connection)
    if members.contains(where: { new.sending.excluded.contains($0.id) }) {
      try wrap(new.key, of: new.id, forEachOf: members, but: new.sending.excluded, on: connection)
      try wrapForPaper(new.key, of: new.id, in: new.team.organisation, on: connection)
    } else {
      let wrapped = try WrappedKey(
        new.key, for: .team, holderIndex: store.names.holder(team: new.team.id),
        publicKey: new.team.publicKey,
        context: new.id.text)
      try insert(wrapped, of: new.id, on: connection)
    }
  }

  /// What an event means for the keys.
  ///
  /// - Parameter key: nil for the clock, which gives a key to nobody but out of the escrow.
  func follow(_ event: CaseEvent, in stored: StoredCase, key: CaseKey?, on connection: any Connection) throws
  {
    try CaseEscrow(names: store.names).follow(event, in: stored, key: key, on: connection)
    guard let key else { return }
    for effect in event.effects {
      switch effect {
      case .accessGranted(let id):
        let member = try MemberStore.member(id, in: stored.register.organisation, on: connection)
        guard let member, !member.isDisabled, member.role == .supervisor else {
          throw CaseProblem.noSuchMember
        }
        try wrap(key, of: stored.id, for: member, on: connection)
      case .ownerChanged(.member(let id)): try follow(owner: id, in: stored, key: key, on: connection)
      case .accessRemoved(let id): try remove(id, from: stored.id, on: connection)
      case .memberExcluded(let id): try exclude(id, from: stored, key: key, on: connection)
      default: break
      }
    }
  }

  /// Who is given a case that the team as a whole can't open, gets its key: they may have joined after a
  /// colleague was shut out.
  private func follow(
    owner id: ID<Member>, in stored: StoredCase, key: CaseKey, on connection: any Connection
  ) throws {
    let team = stored.register.team
    let sql: SQL = """
      SELECT case_id
        FROM case_key
       WHERE case_id = \(stored.id) AND holder = \(CaseKeyHolder.team)
         AND holder_index = \(store.names.holder(team: team))
      """
    guard try connection.row(sql) == nil else { return }
    let members = try activeMembers(
      of: stored.register.teamKind, in: stored.register.organisation, on: connection)
    guard let owner = members.first(where: { $0.id == id }) else { return }
    try wrap(key, of: stored.id, for: owner, on: connection)
  }

  /// From now on the team reads it one by one, without this member. Who has read it before, has read it.
  private func exclude(
    _ excluded: ID<Member>, from stored: StoredCase, key: CaseKey, on connection: any Connection
  ) throws {
    let register = stored.register
    guard try MemberStore.member(excluded, in: register.organisation, on: connection) != nil else {
      throw CaseProblem.noSuchMember
    }
    try keepOut(excluded, of: stored.id, on: connection)
    try remove(excluded, from: stored.id, on: connection)
    let members = try activeMembers(of: register.teamKind, in: register.organisation, on: connection)
    guard members.contains(where: { $0.id == excluded }) else { return }
    let all = stored.situation.excluded.union([excluded])
    try connection.run(
      """
      DELETE FROM case_key
       WHERE case_id = \(stored.id) AND holder = \(CaseKeyHolder.team)
         AND holder_index = \(store.names.holder(team: register.team))
      """)
    try wrap(key, of: stored.id, forEachOf: members, but: all, on: connection)
    try wrapForPaper(key, of: stored.id, in: register.organisation, on: connection)
  }

  /// For a case that the team's key does not open: without the paper it would be lost with its readers' keys.
  private func wrapForPaper(
    _ key: CaseKey, of id: ID<Case>, in organisation: ID<Organisation>, on connection: any Connection
  ) throws {
    guard let publicKey = try OrganisationStore.recoveryKey(of: organisation, on: connection) else { return }
    let wrapped = try WrappedKey(
      key, for: .recovery, holderIndex: store.names.holder(paperOf: organisation), publicKey: publicKey,
      context: id.text)
    try insert(wrapped, of: id, on: connection)
  }

  private func wrap(
    _ key: CaseKey, of id: ID<Case>, forEachOf members: [Member], but excluded: Set<ID<Member>>,
    on connection: any Connection
  ) throws {
    let others = members.filter { !excluded.contains($0.id) }
    guard !others.isEmpty else { throw CaseProblem.nobodyLeft }
    for member in others { try wrap(key, of: id, for: member, on: connection) }
  }

  func wrap(_ key: CaseKey, of id: ID<Case>, for member: Member, on connection: any Connection) throws {
    let wrapped = try WrappedKey(
      key, for: .member, holderIndex: store.names.holder(member: member.id), publicKey: member.publicKey,
      context: id.text)
    try insert(wrapped, of: id, on: connection)
  }

  func insert(_ wrapped: WrappedKey, of id: ID<Case>, on connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO case_key (case_id, holder, holder_index, wrapped)
      VALUES (\(id), \(wrapped.holder), \(wrapped.holderIndex), \(wrapped.bytes))
      ON CONFLICT (case_id, holder, holder_index) DO NOTHING
      """)
  }

  private func keepOut(_ member: ID<Member>, of id: ID<Case>, on connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO case_exclusion (case_id, member_index)
      VALUES (\(id), \(store.names.member(member)))
      ON CONFLICT (case_id, member_index) DO NOTHING
      """)
  }

  private func remove(_ member: ID<Member>, from id: ID<Case>, on connection: any Connection) throws {
    try connection.run(
      """
      DELETE FROM case_key
       WHERE case_id = \(id) AND holder = \(CaseKeyHolder.member)
         AND holder_index = \(store.names.holder(member: member))
      """)
  }

  /// Those of a team who have access.
  func activeMembers(
    of kind: TeamKind, in organisation: ID<Organisation>, on connection: any Connection
  ) throws -> [Member] {
    try Role.allCases.filter { $0.team == kind }.flatMap {
      try MemberStore.members(with: $0, in: organisation, on: connection)
    }
  }
}
