import Accounts
import Core
import Foundation
import Organisations
import TestSupport
import Testing

@testable import Cases

@Suite("The procedure as a table") struct ProcedureTableTests {
  @Test("each action stands in it once") func complete() {
    #expect(
      SchoolDeskProcedure.actions.map(\.name).sorted(by: order) == ActionName.allCases.sorted(by: order))
  }

  @Test("who may do what, when, with which consent, is as it was agreed") func golden() throws {
    let lines = SchoolDeskProcedure.actions.map { action in
      let consent = action.consent?.anyOf.map(\.rawValue).joined(separator: ", ") ?? "-"
      let states = CaseState.allCases.filter(action.from.contains).map(\.rawValue).joined(separator: ", ")
      return [action.name.rawValue, states, ProcedureDrawing.roles(action.who), consent].joined(
        separator: " | ")
    }
    expectGolden(
      "case-table.txt",
      "action | states | roles | any of these consents\n" + lines.joined(separator: "\n") + "\n")
  }

  @Test("the interpreter does as the agreed table says, for every action, state, role and set of consents")
  func exhaustive() throws {
    let table = try AgreedTable()
    var count = 0
    var allowed = 0
    for action in SchoolDeskProcedure.actions where action.name != .send {
      for state in CaseState.allCases {
        for consents in Self.subsets {
          var situation = Self.situation(in: state, consents: consents, for: action)
          for actor in People.all {
            // Who reads along without answering for the case is another matter: BureauTests.
            situation.isWithOutside = actor.role == .staff(.consultant)
            let refusal = Interpreter.refusal(of: action, in: situation, by: actor, on: Self.today)
            let expected = table.allows(action.name, in: state, by: actor.role, with: consents)
            if (refusal == nil) != expected {
              Issue.record("\(action.name) \(state) \(actor.role) \(consents)")
            }
            count += 1
            allowed += expected ? 1 : 0
          }
        }
      }
    }
    print("case table: \(count) combinations, \(allowed) allowed")
    #expect(count == 57 * 11 * 64 * 9)
  }

  @Test("every state offers the staff something to do", arguments: CaseState.allCases) func noDeadEnds(
    state: CaseState
  ) {
    #expect(
      SchoolDeskProcedure.actions.contains {
        $0.from.contains(state) && !$0.who.isDisjoint(with: PartyRole.desk)
      })
  }

  @Test(
    "every open state can be left by the student, and by the staff unless the student paused",
    arguments: CaseState.open)
  func everyStateCanBeLeft(state: CaseState) {
    let leaving = SchoolDeskProcedure.actions.filter {
      $0.from.contains(state) && $0.to != .same && $0.to != .state(state)
    }
    #expect(leaving.contains { $0.who == [.reporter] })
    #expect(state == .paused || leaving.contains { !$0.who.isDisjoint(with: PartyRole.desk) })
  }

  @Test("an administrator and an overseer may do nothing, the system only what the clock does")
  func outsiders() {
    #expect(
      !SchoolDeskProcedure.actions.contains {
        $0.who.contains(.staff(.administrator)) || $0.who.contains(.staff(.overseer))
      })
    let clocks = SchoolDeskProcedure.actions.filter { $0.who.contains(.system) }
    #expect(clocks.allSatisfy { $0.who == [.system] && $0.detail == .clock })
    #expect(clocks.map(\.name) == ClockSchool.actions)
  }

  @Test("the drawing is the table's") func drawing() throws {
    expectGolden("case-states.md", ProcedureDrawing.markdown())
  }

  private func order(_ left: ActionName, _ right: ActionName) -> Bool { left.rawValue < right.rawValue }

  private static let today = Day(number: 20_000)

  private static let subsets: [Set<ConsentKind>] = (0..<64).map { bits in
    Set(ConsentKind.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
  }

  /// In a state, with just the promises open that an action needs, their terms past.
  private static func situation(in state: CaseState, consents: Set<ConsentKind>, for action: CaseAction)
    -> CaseSituation
  {
    var situation = CaseSituation()
    situation.version = 1
    situation.state = state
    situation.supervisor = People.member(People.sam)
    situation.movedOutside = Commands.outside
    situation.consents = consents.map { Consent(kind: $0, isGiven: true, at: Moment(milliseconds: 0)) }
    let kinds = Set(action.settles + [action.notBefore?.kind].compactMap { $0 })
    situation.promises = kinds.enumerated().map { index, kind in
      Promise(
        number: index + 1, kind: kind, opened: today.adding(days: -30), due: today.adding(days: -9),
        owner: .desk)
    }
    return situation
  }
}

/// The golden table, read back: what people agreed to, apart from the program's own table.
private struct AgreedTable {
  private var rows: [String: (states: Set<String>, roles: Set<String>, consents: Set<String>)] = [:]

  init(file: String = #filePath) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Golden/case-table.txt"), encoding: .utf8)
    for line in text.split(separator: "\n").dropFirst() {
      let columns = line.components(separatedBy: " | ")
      try #require(columns.count == 4)
      let sets = columns.map { Set($0.components(separatedBy: ", ")) }
      rows[columns[0]] = (sets[1], sets[2], columns[3] == "-" ? [] : sets[3])
    }
  }

  func allows(_ action: ActionName, in state: CaseState, by role: PartyRole, with consents: Set<ConsentKind>)
    -> Bool
  {
    guard let row = rows[action.rawValue] else { return false }
    let hasConsent = row.consents.isEmpty || !row.consents.isDisjoint(with: consents.map(\.rawValue))
    return row.states.contains(state.rawValue) && row.roles.contains(role.code) && hasConsent
  }
}
