import Core

/// Who did the last step.
enum LastSender: Sendable, Hashable {
  case student
  case school
  /// The organisation outside that the case moved to.
  case bureau
}

/// One case in the list. No name, no story, no company.
struct InboxLine: Sendable {
  let id: ID<Case>
  let phase: Phase?
  let state: CaseState
  /// Working days since it came in.
  let age: Int
  /// The open promise that is due first; nil when nothing is owed.
  let next: (kind: PromiseKind, due: Day)?
  let lastSender: LastSender?
  /// In the order of the list of consents.
  let consents: [ConsentKind]
  /// Nil while the team owns it.
  let ownerName: String?
  /// Whether this viewer may take it from whoever has it.
  let canTake: Bool
}

/// What the list of cases shows.
struct InboxView: Sendable {
  let tab: CaseList.Tab
  /// Which tabs there are, with the number of cases in each; nil where nobody counts.
  let counts: [(tab: CaseList.Tab, count: Int?)]
  let lines: [InboxLine]
  let today: Day
  /// Where the next page begins; nil on the last.
  let next: String?
  /// Letters of the viewer's team that were given up; 0 also for who may not see these.
  var failedLetters = 0
}
