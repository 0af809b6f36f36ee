import Core
import Organisations

/// What holds for every history of a case. Reads events only, and shares no code with ``Interpreter``, so
/// that the two check each other.
package enum CaseInvariants {
  /// What is wrong with a history, a line for each; empty when all holds.
  package static func violations(of events: [CaseEvent]) -> [String] {
    var found: [String] = []
    var before = CaseSituation()
    for (index, event) in events.enumerated() {
      let after = before.applying(event)
      let problems =
        order(event, index: index) + actors(event, before: before) + consents(event, before: before)
        + promises(event, before: before, after: after) + closing(event, before: before)
        + escalations(event, before: before) + outside(event, before: before)
        + rounds(event, before: before, after: after)
      found += problems.map { "event \(index + 1) (\(event.action.rawValue)): \($0)" }
      before = after
    }
    return found
  }

  /// Whether a history only added to an earlier one.
  package static func isContinuation(_ later: [CaseEvent], of earlier: [CaseEvent]) -> Bool {
    later.count >= earlier.count && Array(later.prefix(earlier.count)) == earlier
  }

  private static func order(_ event: CaseEvent, index: Int) -> [String] {
    var found: [String] = []
    if event.sequence != index + 1 { found.append("sequence \(event.sequence), expected \(index + 1)") }
    if (event.action == .send) != (index == 0) { found.append("sending is the first event and no other") }
    return found
  }

  private static func actors(_ event: CaseEvent, before: CaseSituation) -> [String] {
    guard let member = event.actor.member else { return [] }
    var found: [String] = []
    if before.excluded.contains(member) { found.append("an excluded member acted") }
    if event.actor.role == .staff(.consultant), before.movedOutside == nil {
      found.append("somebody outside acted in a case that had not moved")
    }
    if before.barred.contains(member), event.visibility == .reporter {
      found.append("the former handler acted")
    }
    return found
  }

  /// What goes out to somebody needs a yes at that moment.
  private static func consents(_ event: CaseEvent, before: CaseSituation) -> [String] {
    let needed: [ConsentKind] =
      switch event.action {
      case .approachCompanyWithName: [.companyWithName]
      case .approachCompanyWithoutName: [.companyWithoutName, .companyWithName]
      case .recordOutcomeAndPassOn: [.accreditationBody]
      case .referToBureau: [.antiDiscriminationBureau]
      case .shareWithSupervisor: [.supervisor]
      default: []
      }
    var found: [String] = []
    if !needed.isEmpty, !before.isGiven(anyOf: needed) { found.append("went out without consent") }
    if event.actor != .reporter {
      let changed = event.effects.contains { if case .consentChanged = $0 { true } else { false } }
      if changed { found.append("somebody else changed a consent") }
    }
    return found
  }
}
