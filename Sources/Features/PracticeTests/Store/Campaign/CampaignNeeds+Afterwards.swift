import Core
import Storage

extension CampaignNeeds {
  /// What is needed once letters have gone out. What nothing checks yet is not met: no step is taken on
  /// trust.
  func isMetAfterwards(
    _ need: CampaignNeed, in campaign: Campaign, at now: Moment, on connection: any Connection
  ) throws -> Bool {
    false
  }
}
