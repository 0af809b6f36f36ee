import Accounts
import Core
import Organisations

extension CaseInvariants {
  /// A late promise moves up by the clock alone, a step at a time, and never too soon.
  static func escalations(_ event: CaseEvent, before: CaseSituation) -> [String] {
    var found: [String] = []
    for case .escalated(let number, let step) in event.effects {
      if event.actor != .system { found.append("somebody moved promise \(number) up by hand") }
      guard let promise = before.openPromises.first(where: { $0.number == number }) else {
        found.append("promise \(number) moved up but was not open")
        continue
      }
      let day = event.at.day
      // Where the school has nobody outside the line, the step outside takes that day.
      let first = (step == .outside ? EscalationStep.outsideLine : step).firstDay(due: promise.due)
      if day < first { found.append("promise \(number) became \(step.rawValue) before \(first)") }
      guard let last = promise.stepDay, let earlier = promise.step else { continue }
      let order = EscalationStep.allCases
      let isForward = (order.firstIndex(of: earlier) ?? 0) < (order.firstIndex(of: step) ?? 0)
      if !isForward && step != .outside { found.append("promise \(number) went back to \(step.rawValue)") }
      if day <= last && earlier != .outside {
        found.append("promise \(number) moved up twice within a working day")
      }
    }
    return found
  }

  /// Nobody outside reads a case but who the student named, and the student alone names.
  static func outside(_ event: CaseEvent, before: CaseSituation) -> [String] {
    var found: [String] = []
    for effect in event.effects {
      switch effect {
      case .movedOutside(let organisation) where before.outside != organisation:
        found.append("moved to an organisation that the student did not name")
      case .outsideNamed(let organisation)
      where event.actor != .reporter && !(event.action == .declineOutside && organisation == nil):
        found.append("somebody else named who may look outside")
      case .takenOutside where before.movedOutside == nil:
        found.append("taken outside before it moved")
      default: break
      }
    }
    let isLeft = event.effects.contains { if case .outsideLeft = $0 { true } else { false } }
    if isLeft, event.actor != .reporter, event.action != .declineOutside {
      found.append("somebody else ended what the organisation outside reads")
    }
    return found
  }
}
