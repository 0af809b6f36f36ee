package import Core

/// What the clock does in a case, and when. Pure: the worker finds the cases and the facts.
package enum ClockRules {
  /// What has to happen now, one step at a time; nil when nothing has.
  package static func command(
    in situation: CaseSituation, facts: ClockFacts, on today: Day
  ) -> CaseCommand? {
    guard situation.state.isOpen, today.isWorkingDay else { return nil }
    if let command = reassigning(situation, facts, on: today) { return command }
    if let promise = silentVerdict(situation), promise.due.adding(workingDays: 1) <= today {
      return CaseCommand(.reopenAfterSilence, detail: .clock(promise: promise.number, to: nil))
    }
    for promise in inOrder(situation) {
      guard let step = step(for: promise, in: situation, facts, on: today),
        firstDay(of: step, for: promise, facts) <= today
      else { continue }
      return command(step, for: promise, in: situation, facts)
    }
    return nil
  }

  /// The first day after today on which ``command(in:facts:on:)`` may give something; nil when that can only
  /// follow from another event.
  package static func nextDay(in situation: CaseSituation, facts: ClockFacts, after today: Day) -> Day? {
    guard situation.state.isOpen else { return nil }
    let tomorrow = today.adding(workingDays: 1)
    var days: [Day] = inOrder(situation).compactMap { promise in
      step(for: promise, in: situation, facts, on: tomorrow).map {
        max(tomorrow, firstDay(of: $0, for: promise, facts))
      }
    }
    if let look = absenceCheck(situation) { days.append(max(tomorrow, look)) }
    if let promise = silentVerdict(situation) {
      days.append(max(tomorrow, promise.due.adding(workingDays: 1)))
    }
    return days.min()
  }

  /// The first day on which the clock must look at a case, whatever the school is like.
  package static func firstLook(at situation: CaseSituation) -> Day? {
    guard situation.state.isOpen else { return nil }
    let days = inOrder(situation).compactMap { promise in
      EscalationStep.allCases.filter { isAfter($0, promise.step) }
        .map { firstDay(of: $0, for: promise, ClockFacts(hasOverseer: false, candidates: [])) }.min()
    }
    let silence = silentVerdict(situation)?.due.adding(workingDays: 1)
    return (days + [absenceCheck(situation), pendingMove(situation), silence].compactMap(\.self)).min()
  }

  /// What the school and the bureau owe, due first.
  private static func inOrder(_ situation: CaseSituation) -> [Promise] {
    situation.openPromises.filter { $0.owner != .reporter }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  private static func command(
    _ step: EscalationStep, for promise: Promise, in situation: CaseSituation, _ facts: ClockFacts
  ) -> CaseCommand {
    let second = step == .secondPerson ? candidates(situation, facts).first : nil
    return CaseCommand(
      action(step, in: situation), detail: .clock(promise: promise.number, to: second))
  }

  private static func action(_ step: EscalationStep, in situation: CaseSituation) -> ActionName {
    switch step {
    case .reminded: .remind
    case .late: .markLate
    case .secondPerson: .escalateToSecondPerson
    case .outsideLine: .escalateOutsideLine
    case .outside: situation.outside == nil ? .offerOutside : .escalateOutside
    }
  }
}
