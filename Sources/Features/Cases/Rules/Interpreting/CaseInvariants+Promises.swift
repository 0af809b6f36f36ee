import Accounts
import Core

extension CaseInvariants {
  static func promises(_ event: CaseEvent, before: CaseSituation, after: CaseSituation) -> [String] {
    settled(event, before: before) + owed(after)
  }

  /// Made and settled once, and said as it was.
  private static func settled(_ event: CaseEvent, before: CaseSituation) -> [String] {
    var found: [String] = []
    var open = Dictionary(
      uniqueKeysWithValues: before.openPromises.map { ($0.number, (kind: $0.kind, due: $0.due)) })
    var last = before.promises.count
    for effect in event.effects {
      if case .promiseOpened(let number, let kind, let due) = effect {
        if number != last + 1 { found.append("promise \(number) does not follow \(last)") }
        if due < event.at.day { found.append("promise \(number) was due before it was made") }
        last = number
        open[number] = (kind, due)
      }
      guard case .promiseSettled(let number, let state) = effect else { continue }
      guard let (kind, due) = open.removeValue(forKey: number) else {
        found.append("promise \(number) was settled but not open")
        continue
      }
      let honest: Set<PromiseState> =
        event.at.day <= due ? [.kept, .waived] : kind == .verdict ? [.late, .waived] : [.late, .broken]
      if !honest.contains(state) {
        found.append("promise \(number) became \(state.rawValue), due \(due), on \(event.at.day)")
      }
    }
    return found
  }

  /// An open case has an owner who may handle it, and owes something with a date; a closed one owes nothing.
  private static func owed(_ after: CaseSituation) -> [String] {
    let open = after.openPromises
    guard after.state.isOpen else { return open.isEmpty ? [] : ["a case that is not open owes something"] }
    var found: [String] = []
    if !open.contains(where: { $0.owner.isHandlers }) {
      found.append("the school owes nothing in an open case")
    }
    if Set(open.map(\.kind)).count != open.count { found.append("the same thing is promised twice") }
    let owner = after.owner.asPromiseOwner
    if open.contains(where: { $0.owner != owner && $0.owner.isHandlers }) {
      found.append("a promise is not with the owner")
    }
    if let member = after.owner.member {
      if after.excluded.contains(member) { found.append("an excluded member owns the case") }
      if after.barred.contains(member) { found.append("the former handler owns the case") }
    }
    return found
  }

  /// A case ends with an outcome, explained, and the student's verdict: or the verdict's own term has passed,
  /// and the student
  /// has been told so.
  static func closing(_ event: CaseEvent, before: CaseSituation) -> [String] {
    guard event.effects.contains(.stateChanged(to: .closed)) else { return [] }
    var found: [String] = []
    if before.outcome == nil { found.append("closed without outcome") }
    if !before.isOutcomeExplained { found.append("closed without feedback") }
    let verdictDue = before.openPromise(.verdict)?.due
    let termPassed = verdictDue.map { $0 < event.at.day } ?? false
    if before.verdict == nil, !termPassed { found.append("closed without verdict") }
    let isTold = event.visibility == .reporter && event.words[.explanation]?.isEmpty == false
    if !isTold { found.append("closed without telling the student") }
    return found
  }
}
