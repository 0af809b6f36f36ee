package import Storage
package import Texts
package import Web

/// What this room brings along: the reporter's side.
package enum ReportingRoom {
  package static let migrations: [Migration] = [
    DraftFileStore.firstTable, ReceiptStore.firstTable, SavedDraftStore.firstTable,
  ]

  package static let routes: [Route] =
    [SchoolListPage.route, StartPage.route] + FormPages.routes + [CheckPage.route, SendPage.route, ReceiptPage.again, ReceiptPage.download]
    + SaveDraftPage.routes
    + CodePage.routes + [StatusPage.route, MessagePage.route, LeavePage.route] + StatusStepPages.routes
    + [
      QuickExit.route, SafetyPage.route, ExplainPage.route, PrivacyPage.route, AccessibilityPage.route,
      SigningKeyPage.route, SecurityContact.route,
    ]

  package static let texts: [Text] = []
}
