import Core

/// One case on the board.
struct BoardLine: Sendable {
  let id: ID<Case>
  let next: PromiseKind?
  let due: Day
  /// Nil while the team owns it.
  let ownerName: String?
  let step: EscalationStep?
}

/// What the board shows.
struct BoardView: Sendable {
  struct Lane: Sendable {
    let name: CaseBoard.LaneName
    let count: Int
    let lines: [BoardLine]
  }

  let lanes: [Lane]
  let today: Day
  /// Letters of the viewer's team that were given up; 0 also for who may not see these.
  let failedLetters: Int
}
