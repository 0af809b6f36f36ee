package import Accounts
package import Core
import Organisations
package import Storage
package import Vault

/// Who does what in a campaign.
package struct CampaignFunctions: Sendable {
  private let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// Everybody who holds a function or once held it, in the order in which these were given.
  package static func holders(of id: ID<Campaign>, on connection: any Connection) throws
    -> [CampaignFunctionHolder]
  {
    let sql: SQL = """
      SELECT member_id, function, given, taken
        FROM campaign_function
       WHERE campaign_id = \(id)
       ORDER BY given, function, member_id
      """
    return try connection.rows(sql).map { row in
      CampaignFunctionHolder(
        member: try row.id("member_id"), function: try row.code("function"), given: try row.moment("given"),
        taken: row.isNull("taken") ? nil : try row.moment("taken"))
    }
  }

  /// Gives a member a function, and the key if they need it.
  ///
  /// - Parameter viewer: must hold the campaign's key.
  /// - Returns: why not; then that is what was written in the log.
  package func give(
    _ function: CampaignFunction, to member: Member, in campaign: Campaign, by viewer: Viewer, at now: Moment,
    on connection: any Connection
  ) throws -> CampaignRefusal? {
    let holders = try Self.holders(of: campaign.id, on: connection)
    let log = CampaignLog(keys: keys)
    let details: [CampaignDetail: String] = [.function: function.rawValue, .member: member.id.text]
    let conflicts = CampaignFunctionRules.conflicts(of: function, with: holders.everHeld(by: member.id))
    if let refusal = refusal(in: campaign, to: viewer, holders, conflicts) {
      try log.note(refusal, in: campaign.id, by: viewer.id, details, at: now, on: connection)
      return refusal
    }
    guard !holders.held(by: member.id).contains(function) else { return nil }
    try Self.insert(function, member.id, of: campaign.id, at: now, on: connection)
    let campaignKeys = CampaignKeys(keys: keys)
    if let key = try campaignKeys.key(of: campaign.id, for: viewer, on: connection) {
      try campaignKeys.wrap(key, of: campaign.id, for: member, on: connection)
    }
    try log.note(.functionGiven, in: campaign.id, by: viewer.id, details, at: now, on: connection)
    return nil
  }

  /// Takes a function away. What the member knows they keep: see ``CampaignFunctionRules``.
  package func take(
    _ function: CampaignFunction, from member: ID<Member>, in campaign: Campaign, by viewer: Viewer,
    at now: Moment, on connection: any Connection
  ) throws -> CampaignRefusal? {
    let holders = try Self.holders(of: campaign.id, on: connection)
    guard holders.held(by: member).contains(function) else { return nil }
    let log = CampaignLog(keys: keys)
    let details: [CampaignDetail: String] = [.function: function.rawValue, .member: member.text]
    let left = holders.count { $0.function == function && $0.isHeld } - 1
    let isNeeded = function == .designer ? left < 1 : campaign.state.isFrozen && left < function.needed
    if let refusal = refusal(in: campaign, to: viewer, holders, [])
      ?? (isNeeded ? .lastOfFunction(function) : nil)
    {
      try log.note(refusal, in: campaign.id, by: viewer.id, details, at: now, on: connection)
      return refusal
    }
    try connection.run(
      """
      UPDATE campaign_function SET taken = \(now)
       WHERE campaign_id = \(campaign.id) AND member_id = \(member) AND function = \(function)
      """)
    if holders.held(by: member).count == 1 {
      try CampaignKeys(keys: keys).remove(member, from: campaign.id, on: connection)
    }
    try log.note(.functionTaken, in: campaign.id, by: viewer.id, details, at: now, on: connection)
    return nil
  }

  private func refusal(
    in campaign: Campaign, to viewer: Viewer, _ holders: [CampaignFunctionHolder],
    _ conflicts: Set<CampaignFunction>
  ) -> CampaignRefusal? {
    if campaign.state == .purged { return .notFrom(.purged) }
    guard !holders.held(by: viewer.id).isDisjoint(with: [.designer, .approver]) else {
      return .missingFunction([.designer, .approver])
    }
    return conflicts.isEmpty ? nil : .keptApart(conflicts)
  }

  static func insert(
    _ function: CampaignFunction, _ member: ID<Member>, of id: ID<Campaign>, at now: Moment,
    on connection: any Connection
  ) throws {
    try connection.run(
      """
      INSERT INTO campaign_function (campaign_id, member_id, function, given)
      VALUES (\(id), \(member), \(function), \(now))
      ON CONFLICT (campaign_id, member_id, function) DO UPDATE SET taken = NULL
      """)
  }
}
