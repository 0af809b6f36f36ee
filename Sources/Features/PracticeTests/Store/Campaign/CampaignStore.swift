package import Accounts
package import Core
package import Organisations
package import Storage
package import Vault

/// The campaigns of the bureaus.
package struct CampaignStore: Sendable {
  let keys: ServerKeys
  var log: CampaignLog { CampaignLog(keys: keys) }

  package init(keys: ServerKeys) { self.keys = keys }

  /// Begins a draft. Who begins it designs it.
  @discardableResult
  package func create(
    _ title: String, id: ID<Campaign>, key: CampaignKey, by viewer: Viewer, at now: Moment,
    on connection: any Connection
  ) throws -> Campaign {
    let campaign = Campaign(
      id: id, organisation: viewer.organisation, title: title, state: .draft, isStopped: false, created: now,
      since: now)
    let sealed = keys.seal(Array(title.utf8), context: CampaignNames.title(id))
    try connection.run(
      """
      INSERT INTO campaign (id, organisation_id, state, is_stopped, created, since, sealed_title)
      VALUES (\(id), \(viewer.organisation), \(campaign.state), \(false), \(now), \(now), \(sealed))
      """)
    let campaignKeys = CampaignKeys(keys: keys)
    try campaignKeys.wrap(key, of: id, forTeamOf: viewer.organisation, on: connection)
    try campaignKeys.wrap(key, of: id, for: viewer.member, on: connection)
    try CampaignFunctions.insert(.designer, viewer.id, of: id, at: now, on: connection)
    try log.note(.created, in: id, by: viewer.id, at: now, on: connection)
    return campaign
  }

  /// Newest first.
  package func campaigns(of organisation: ID<Organisation>, on connection: any Connection) throws
    -> [Campaign]
  {
    let sql: SQL = "\(select) WHERE organisation_id = \(organisation) ORDER BY created DESC, id"
    return try connection.rows(sql).map(campaign)
  }

  /// Nil when the organisation has no such campaign.
  package func campaign(
    _ id: ID<Campaign>, of organisation: ID<Organisation>, on connection: any Connection
  ) throws -> Campaign? {
    try connection.row("\(select) WHERE id = \(id) AND organisation_id = \(organisation)").map(campaign)
  }

  private var select: SQL {
    "SELECT id, organisation_id, state, is_stopped, created, since, sealed_title FROM campaign"
  }

  private func campaign(_ row: Row) throws -> Campaign {
    let id: ID<Campaign> = try row.id("id")
    let title = try keys.open(try row.bytes("sealed_title"), context: CampaignNames.title(id))
    return Campaign(
      id: id, organisation: try row.id("organisation_id"), title: String(decoding: title, as: UTF8.self),
      state: try row.code("state"), isStopped: try row.isTrue("is_stopped"),
      created: try row.moment("created"), since: try row.moment("since"))
  }
}
