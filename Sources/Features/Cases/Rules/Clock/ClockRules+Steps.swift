import Accounts
package import Core

extension ClockRules {
  /// The step that follows for a promise, whenever its day comes; nil when there is none left.
  static func step(
    for promise: Promise, in situation: CaseSituation, _ facts: ClockFacts, on today: Day
  ) -> EscalationStep? {
    let isOutsides = promise.owner.isOutside
    switch promise.step {
    case nil: return today <= promise.due ? .reminded : .late
    case .reminded: return .late
    case .late where isOutsides: return nil
    case .late where !candidates(situation, facts).isEmpty: return .secondPerson
    case .late, .secondPerson: return facts.hasOverseer ? .outsideLine : outside(situation, facts)
    case .outsideLine: return outside(situation, facts)
    case .outside: return situation.outside == nil ? nil : outside(situation, facts)
    }
  }

  /// Without a person outside the line nothing is gained by waiting: the step outside takes that day.
  package static func firstDay(of step: EscalationStep, for promise: Promise, _ facts: ClockFacts) -> Day {
    if promise.step == .outside { return promise.stepDay ?? promise.due }
    let asUsual = step == .outside && !facts.hasOverseer ? EscalationStep.outsideLine : step
    let day = asUsual.firstDay(due: promise.due)
    return promise.stepDay.map { max(day, $0.adding(workingDays: EscalationStep.gap)) } ?? day
  }

  /// Nil once it has moved: the bureau knows. Nil too where a student would be asked to choose from nobody.
  private static func outside(_ situation: CaseSituation, _ facts: ClockFacts) -> EscalationStep? {
    let canMove = situation.outside != nil || facts.hasBureau
    return canMove && situation.movedOutside == nil ? .outside : nil
  }

  /// Not those who let a promise of this case run late before.
  static func candidates(_ situation: CaseSituation, _ facts: ClockFacts) -> [ID<Member>] {
    facts.candidates.filter { !situation.lateOwners.contains($0) && situation.owner.member != $0 }
  }

  static func isAfter(_ step: EscalationStep, _ earlier: EscalationStep?) -> Bool {
    guard let earlier, let place = EscalationStep.allCases.firstIndex(of: earlier),
      let own = EscalationStep.allCases.firstIndex(of: step)
    else { return true }
    return own > place
  }

  /// Somebody who left hands over at once; somebody who is away, before a promise breaks.
  static func reassigning(_ situation: CaseSituation, _ facts: ClockFacts, on today: Day) -> CaseCommand? {
    guard situation.owner.member != nil, facts.isOwnerGone || facts.isOwnerAbsent,
      let first = situation.firstSchoolPromise,
      facts.isOwnerGone || first.due <= today.adding(workingDays: 1)
    else { return nil }
    if let next = candidates(situation, facts).first {
      return CaseCommand(.reassign, detail: .clock(promise: first.number, to: next))
    }
    return facts.isOwnerGone
      ? CaseCommand(.reassign, detail: .clock(promise: first.number, to: nil)) : nil
  }

  /// The working day before the first promise of an owner is due.
  static func absenceCheck(_ situation: CaseSituation) -> Day? {
    guard situation.owner.member != nil, let first = situation.firstSchoolPromise else { return nil }
    var day = first.due.adding(days: -1)
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return first.step == nil ? day : nil
  }

  /// A verdict that the student is asked for, while something is left that silence must not close over. Once.
  static func silentVerdict(_ situation: CaseSituation) -> Promise? {
    guard situation.state == .aftercare, situation.hasOpenHarm, !situation.wasReopenedBySilence else {
      return nil
    }
    return situation.openPromise(.verdict)
  }

  /// A student who was asked to name somebody outside, and did: now.
  static func pendingMove(_ situation: CaseSituation) -> Day? {
    guard situation.outside != nil, situation.movedOutside == nil else { return nil }
    return situation.openPromises.filter { $0.step == .outside }.compactMap(\.stepDay).min()
  }
}
