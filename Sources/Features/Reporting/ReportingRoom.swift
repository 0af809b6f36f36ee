package import Storage
package import Texts
package import Web

/// What this room brings along: the reporter's side.
package enum ReportingRoom {
  package static let migrations: [Migration] = [
    DraftFileStore.firstTable, ReceiptStore.firstTable, SavedDraftStore.firstTable,
  ]

  package static let routes: [Route] =
    [SchoolListPage.route, StartPage.route] + FormPages.routes
    + [CheckPage.route, SendPage.route, ReceiptPage.again, ReceiptPage.download]
    + SaveDraftPage.routes + CodePage.routes
    + [StatusPage.route, MessagePage.route, LeavePage.route] + StatusStepPages.routes
    + [
      QuickExit.route, SafetyPage.route, ExplainPage.route, PrivacyPage.route, AccessibilityPage.route,
      SigningKeyPage.route, SecurityContact.route,
    ]

  /// Every text of the room.
  package static let texts: [Text] = formTexts + statusTexts + publicTexts

  private static let formTexts: [Text] =
    StartTexts.all + FormTexts.all + StoryTexts.all + WhatHappenedTexts.all + WhereAndWhenTexts.all
    + WishesTexts.all + CheckTexts.all + ReceiptTexts.all + SaveDraftPage.all + CodeTexts.all + CodeBox.all
    + FileTexts.all + [SchoolListPage.heading, FieldLimits.tooLong]

  private static let statusTexts: [Text] =
    StatusTexts.all + StatusStep.texts + LeavePage.all

  private static let publicTexts: [Text] =
    SafetyPage.all + ExplainPage.all + PrivacyPage.all + AccessibilityPage.all + SigningKeyPage.all
}
