import Texts
import Web

/// What the staff's side of this room offers.
enum StaffPages {
  // The first that fits answers: fixed addresses stand before open ones.
  static let routes: [Route] =
    [InboxRoute.route, BoardRoute.route, OwnFiguresRoute.route] + FailedLettersRoute.routes
    + [CaseRoute.route, FileRoute.route, CaseLetterRoute.route] + ActionRoute.routes

  static let texts: [Text] =
    InboxTexts.all + ClockTexts.all + CasePageTexts.all + EffectTexts.all + ConversationGuide.texts
    + ActionTexts.all + RefusalTexts.all + ProblemTexts.all + WordField.texts
    + ConsentKind.allCases.map(\.short) + CaseNotices.texts + LetterTexts.all + DeadlineTexts.all
    + BoardTexts.texts + OwnFiguresTexts.all
}
