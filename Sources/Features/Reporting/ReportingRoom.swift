package import Storage
package import Texts
package import Web

/// What this room brings along: the reporter's side.
package enum ReportingRoom {
  package static let migrations: [Migration] = [
    DraftFileStore.firstTable, ReceiptStore.firstTable, SavedDraftStore.firstTable,
  ]

  package static let routes: [Route] = pages.flatMap(\.routes)

  /// Every text of the room.
  package static let texts: [Text] =
    pages.flatMap(\.texts) + FormTexts.all + FileTexts.all + [FieldLimits.tooLong]

  private static let pages: [Page] = [
    Page(SchoolListPage.route, texts: [SchoolListPage.heading, SchoolListPage.figures]),
    Page(StartPage.route, texts: StartTexts.all),
    Page(
      FormPages.routes,
      texts: StoryTexts.all + WhatHappenedTexts.all + WhereAndWhenTexts.all + WishesTexts.all
        + OutsideField.all),
    Page(CheckPage.route, SendPage.route, texts: CheckTexts.all),
    Page(ReceiptPage.again, ReceiptPage.download, texts: ReceiptTexts.all),
    Page(SaveDraftPage.routes, texts: SaveDraftPage.all),
    Page(CodePage.routes, texts: CodeTexts.all + CodeBox.all),
    Page(StatusPage.route, MessagePage.route, texts: StatusTexts.all),
    Page(StatusStepPages.routes, texts: StatusStep.texts),
    Page(LeavePage.route, texts: LeavePage.all),
    Page(QuickExit.route, texts: []),
    Page(SafetyPage.route, texts: SafetyPage.all),
    Page(ExplainPage.route, texts: ExplainPage.all),
    Page(HelpPage.route, texts: HelpPage.all),
    Page(PrivacyPage.route, texts: PrivacyPage.all),
    Page(AccessibilityPage.route, texts: AccessibilityPage.all),
    Page(SigningKeyPage.route, texts: SigningKeyPage.all),
    Page(DayProofPage.list, DayProofPage.file, texts: DayProofPage.all),
    Page(SecurityContact.route, texts: []),
  ]
}
