package import Storage
package import Texts
package import Web

/// What this room brings along: practice tests of a bureau, from the draft of a protocol to the destruction
/// of the data.
package enum PracticeTestsRoom {
  package static let routes: [Route] = pages.flatMap(\.routes)
  package static let migrations: [Migration] = PracticeTestMigrations.all
  package static let texts: [Text] = pages.flatMap(\.texts) + CampaignWords.texts

  // The first that fits answers: fixed addresses stand before open ones.
  private static let pages = [
    Page(CampaignListPage.routes, texts: CampaignListTexts.all),
    Page(CampaignPage.routes, texts: CampaignPageTexts.all),
    Page(CampaignStepPage.routes, texts: CampaignStepTexts.all),
    Page(FunctionsPage.routes, texts: FunctionsTexts.all),
    Page(CampaignLogPage.routes, texts: CampaignLogTexts.all),
  ]
}
