import Accounts
package import Core
package import Storage
package import Vault

/// Whether what a step needs is so.
package struct CampaignNeeds: Sendable {
  let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  package func isMet(
    _ need: CampaignNeed, in campaign: Campaign, at now: Moment, on connection: any Connection
  ) throws -> Bool {
    switch need {
    case .functionsFilled:
      CampaignFunctionRules.missing(
        among: try CampaignFunctions.holders(of: campaign.id, on: connection)
      ).isEmpty
    case .protocolComplete, .ethicsChecked, .materialsClean, .namesReady, .vacanciesReady, .lettersDrawn:
      false
    case .lettersSettled, .answersWaited, .invitationsWithdrawn, .answersCoded, .disagreementsSettled,
      .analysisKept, .reportReady, .publicationAllowed, .retentionOver:
      try isMetAfterwards(need, in: campaign, at: now, on: connection)
    }
  }
}
