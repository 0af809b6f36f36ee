import Cases
import Core
import Organisations
import Vault

/// A case of the soak, with what was last read of it.
struct SoakedCase: Sendable {
  let id: ID<Case>
  let key: CaseKey
  let home: SoakedSchool
  var situation: CaseSituation
  /// As they were stored; whatever is read later must begin with them.
  var events: [CaseEvent]
  var left = SoakPlan.tries

  /// Takes in what was read.
  ///
  /// - Returns: what is wrong with it.
  mutating func follow(_ stored: StoredCase) -> [String] {
    var found: [String] = []
    if !CaseInvariants.isContinuation(stored.events, of: events) {
      found.append("\(id): a past event changed")
    }
    (situation, events) = (stored.situation, stored.events)
    return found + owed()
  }

  /// Takes in what was just kept.
  ///
  /// - Returns: what is wrong with it.
  mutating func add(_ event: CaseEvent, giving after: CaseSituation) -> [String] {
    situation = after
    events.append(
      CaseEvent(
        sequence: event.sequence, at: event.at, visibility: event.visibility, coded: event.coded, words: [:]))
    return owed() + promised(by: event)
  }

  private func owed() -> [String] {
    let isOwed = situation.openPromises.contains { $0.owner.isHandlers }
    return situation.state.isOpen && !isOwed ? ["\(id): open, and the school owes nothing"] : []
  }

  /// What the procedure says that an action promises, is promised after it.
  private func promised(by event: CaseEvent) -> [String] {
    // These follow from the whole of the case.
    let balanced: Set<PromiseKind> = [.companyAction, .replacementPlace]
    let row = SchoolDeskProcedure.action(event.action)?.opens ?? []
    return row.filter { !balanced.contains($0) && situation.openPromise($0) == nil }.map {
      "\(id): \(event.action.rawValue) promised no \($0.rawValue)"
    }
  }
}

/// A school with its people.
struct SoakedSchool: Sendable {
  let organisation: Organisation
  let team: Team
  let terms: CaseTerms
  /// Who may turn up.
  let cast: [CaseActor]
}
