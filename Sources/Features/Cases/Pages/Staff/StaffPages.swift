import Texts
import Web

/// What the staff's side of this room offers.
enum StaffPages {
  static let routes: [Route] = [InboxRoute.route, CaseRoute.route, FileRoute.route] + ActionRoute.routes

  static let texts: [Text] =
    InboxTexts.all + ClockTexts.all + CasePageTexts.all + EffectTexts.all + ConversationGuide.texts
    + ActionTexts.all + RefusalTexts.all + ProblemTexts.all + WordField.texts
    + ConsentKind.allCases.map(\.short) + CaseNotices.texts
}
