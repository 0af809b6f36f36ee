import Core

/// Which cases the list shows. The words stand in the address.
enum InboxTab: String, Sendable, CaseIterable {
  case mine = "mijn"
  case team
  case unassigned = "vrij"
  case late = "telaat"
}

/// Who spoke last where the student can read it.
enum LastSender: Sendable, Hashable {
  case student
  case school
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
  let tab: InboxTab
  /// Which tabs there are, with the number of cases in each.
  let counts: [(tab: InboxTab, count: Int)]
  let lines: [InboxLine]
  let today: Day
  /// Where the next page begins; nil on the last.
  let next: String?
}
