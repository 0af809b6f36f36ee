/// The procedure written out for people: generated from the table, so that it can't differ from what the
/// program does.
package enum ProcedureDrawing {
  /// A page in Markdown with a state diagram and a line for each action.
  package static func markdown() -> String {
    """
    # From receipt to closing

    Generated from `SchoolDeskProcedure.swift`; do not edit. `bin/golden` writes it again.

    ```mermaid
    stateDiagram-v2
      [*] --> received: send
    \(arrows.joined(separator: "\n"))
      withdrawn --> [*]
      closed --> [*]
    ```

    | action | from | to | who | consent | settles | opens |
    |---|---|---|---|---|---|---|
    \(SchoolDeskProcedure.actions.map(row).joined(separator: "\n"))

    """
  }

  /// Those that change the state; the student's pause, resume and withdrawal stand in the table only.
  private static var arrows: [String] {
    SchoolDeskProcedure.actions.flatMap { action -> [String] in
      guard case .state(let to) = action.to, to != .paused, to != .withdrawn else { return [] }
      return sorted(action.from).map { "  \($0.rawValue) --> \(to.rawValue): \(action.name.rawValue)" }
    }
  }

  private static func row(_ action: CaseAction) -> String {
    let to =
      switch action.to {
      case .same: "same"
      case .previous: "as before the pause"
      case .state(let state): state.rawValue
      }
    let columns = [
      action.name.rawValue, states(action.from), to, roles(action.who),
      action.consent?.anyOf.map(\.rawValue).joined(separator: " or ") ?? "",
      action.settles.map(\.rawValue).joined(separator: ", "),
      action.opens.map(\.rawValue).joined(separator: ", "),
    ]
    return "| \(columns.joined(separator: " | ")) |"
  }

  /// In words that need no list where a set has a name.
  static func states(_ states: Set<CaseState>) -> String {
    switch states {
    case CaseState.all: "all"
    case CaseState.open: "open"
    case CaseState.running: "running"
    default: sorted(states).map(\.rawValue).joined(separator: ", ")
    }
  }

  static func roles(_ roles: Set<PartyRole>) -> String {
    PartyRole.all.filter(roles.contains).map(\.code).joined(separator: ", ")
  }

  private static func sorted(_ states: Set<CaseState>) -> [CaseState] {
    CaseState.allCases.filter(states.contains)
  }
}
