package import Accounts
package import Core
package import Storage

extension CampaignStore {
  /// Takes a step, or writes in the log why it was refused.
  ///
  /// - Parameter reason: as typed; kept in the log.
  /// - Returns: nil when the step was taken.
  package func take(
    _ step: CampaignStep, in campaign: Campaign, by viewer: Viewer, reason: String = "", at now: Moment,
    on connection: any Connection
  ) throws -> CampaignRefusal? {
    let holders = try CampaignFunctions.holders(of: campaign.id, on: connection)
    let needs = CampaignNeeds(keys: keys)
    let unmet = try step.needs.filter { !(try needs.isMet($0, in: campaign, at: now, on: connection)) }
    var details: [CampaignDetail: String] = [.step: step.name.rawValue, .from: campaign.state.rawValue]
    if !reason.isEmpty { details[.reason] = reason }
    if let refusal = step.refusal(
      for: holders.held(by: viewer.id), in: campaign, unmet: unmet, reason: reason)
    {
      try log.note(refusal, in: campaign.id, by: viewer.id, details, at: now, on: connection)
      return refusal
    }
    let state = step.to ?? campaign.state
    details[.to] = state.rawValue
    try set(state, isStopped: step.name == .stop, of: campaign, at: now, on: connection)
    if state == .purged { try CampaignKeys(keys: keys).destroy(of: campaign.id, on: connection) }
    try log.note(.stepTaken, in: campaign.id, by: viewer.id, details, at: now, on: connection)
    return nil
  }

  private func set(
    _ state: CampaignState, isStopped: Bool, of campaign: Campaign, at now: Moment,
    on connection: any Connection
  ) throws {
    let since = state == campaign.state ? campaign.since : now
    try connection.run(
      """
      UPDATE campaign SET state = \(state), is_stopped = \(isStopped), since = \(since)
       WHERE id = \(campaign.id) AND organisation_id = \(campaign.organisation)
      """)
  }
}
