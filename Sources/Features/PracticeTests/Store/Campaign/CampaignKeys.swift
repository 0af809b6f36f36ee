package import Accounts
package import Core
import Organisations
package import Storage
package import Vault

/// The key of one campaign: employers, recruiters and raw answers are sealed with it. Destroyed when the
/// campaign is purged; then these are lost for good.
package typealias CampaignKey = SymmetricSecret

/// Who can open a campaign: the rows of `campaign_key`.
///
/// The bureau's desk team holds the key, so that the paper key of the bureau brings it back; a researcher,
/// who is in no team, gets it with a function.
package struct CampaignKeys: Sendable {
  private let keys: ServerKeys
  private var names: CampaignNames { CampaignNames(keys: keys) }

  package init(keys: ServerKeys) { self.keys = keys }

  /// Nil for who holds none, and after the campaign was purged.
  package func key(of id: ID<Campaign>, for viewer: Viewer, on connection: any Connection) throws
    -> CampaignKey?
  {
    let context = CampaignNames.key(id)
    let index = names.holder(member: viewer.id)
    if let own = try wrapped(of: id, for: .member, index: index, on: connection) {
      return try own.open(with: viewer.privateKey, context: context)
    }
    for held in viewer.teams {
      let index = names.holder(team: held.team.id)
      if let shared = try wrapped(of: id, for: .team, index: index, on: connection) {
        return try shared.open(with: held.key, context: context)
      }
    }
    return nil
  }

  func wrap(
    _ key: CampaignKey, of id: ID<Campaign>, forTeamOf organisation: ID<Organisation>,
    on connection: any Connection
  ) throws {
    guard let team = try OrganisationStore.team(.desk, of: organisation, on: connection) else { return }
    try insert(
      try WrappedKey(
        key, for: .team, holderIndex: names.holder(team: team.id), publicKey: team.publicKey,
        context: CampaignNames.key(id)), of: id, on: connection)
  }

  /// For a member who is in no team that holds it.
  func wrap(_ key: CampaignKey, of id: ID<Campaign>, for member: Member, on connection: any Connection) throws
  {
    guard member.role.team == nil else { return }
    try insert(
      try WrappedKey(
        key, for: .member, holderIndex: names.holder(member: member.id), publicKey: member.publicKey,
        context: CampaignNames.key(id)), of: id, on: connection)
  }

  /// For a member who has no function left.
  func remove(_ member: ID<Member>, from id: ID<Campaign>, on connection: any Connection) throws {
    try connection.run(
      """
      DELETE FROM campaign_key
       WHERE campaign_id = \(id) AND holder = \(CaseKeyHolder.member)
         AND holder_index = \(names.holder(member: member))
      """)
  }

  /// Makes all that was sealed with the key unreadable for good.
  func destroy(of id: ID<Campaign>, on connection: any Connection) throws {
    try connection.run("DELETE FROM campaign_key WHERE campaign_id = \(id)")
  }

  private func insert(_ wrapped: WrappedKey, of id: ID<Campaign>, on connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO campaign_key (campaign_id, holder, holder_index, wrapped)
      VALUES (\(id), \(wrapped.holder), \(wrapped.holderIndex), \(wrapped.bytes))
      ON CONFLICT (campaign_id, holder, holder_index) DO NOTHING
      """)
  }

  private func wrapped(
    of id: ID<Campaign>, for holder: CaseKeyHolder, index: String, on connection: any Connection
  ) throws -> WrappedKey? {
    let sql: SQL = """
      SELECT wrapped
        FROM campaign_key
       WHERE campaign_id = \(id) AND holder = \(holder) AND holder_index = \(index)
      """
    return try connection.row(sql).map { row in
      WrappedKey(holder: holder, holderIndex: index, bytes: try row.bytes("wrapped"))
    }
  }
}
