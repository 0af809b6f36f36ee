import Accounts
package import Core
import Organisations

extension Interpreter {
  /// Why somebody can't do this now, whatever they write; nil when they can.
  package static func refusal(
    of action: CaseAction, in situation: CaseSituation, by actor: CaseActor, on today: Day
  ) -> CaseRefusal? {
    let isSent = situation.version > 0
    if (action.name == .send) == isSent { return .notFrom(situation.state, action: action.name) }
    if let refusal = refusal(ofActor: actor, doing: action, in: situation) { return refusal }
    if isSent, !action.from.contains(situation.state) {
      return .notFrom(situation.state, action: action.name)
    }
    if let consent = action.consent, !situation.isGiven(anyOf: consent.anyOf) {
      return .needsConsent(consent.anyOf)
    }
    return refusal(ofPromisesFor: action, in: situation, on: today)
  }

  private static func refusal(
    ofActor actor: CaseActor, doing action: CaseAction, in situation: CaseSituation
  ) -> CaseRefusal? {
    guard action.who.contains(actor.role) else { return .notAllowed(actor.role, action: action.name) }
    guard let member = actor.member else { return nil }
    if situation.excluded.contains(member) { return .excluded }
    if actor.role == .staff(.supervisor), situation.supervisor != member { return .noAccess }
    if actor.role == .staff(.consultant), situation.movedOutside == nil { return .noAccess }
    if !answers(actor, for: action.name, in: situation) {
      return .notAllowed(actor.role, action: action.name)
    }
    let takesBack: Set<ActionName> = [.takeOver, .assign]
    if takesBack.contains(action.name) {
      let isConsultant = actor.role == .staff(.consultant)
      if situation.isWithOutside, !isConsultant { return .notAllowed(actor.role, action: action.name) }
      if isConsultant, let asked = situation.openPromise(.outsideAnswer) { return .stillOpen([asked.kind]) }
    }
    if action.visibility == .reporter, situation.barred.contains(member) { return .sameHandler }
    return nil
  }

  /// Who answers for a case decides in it: the bureau once it has taken the case, before that the school.
  private static func answers(
    _ actor: CaseActor, for name: ActionName, in situation: CaseSituation
  ) -> Bool {
    let readingAlong: Set<ActionName> = [.acceptOutside, .declineOutside, .takeOver, .internalNote]
    let deciding: Set<ActionName> = [
      .setPlan, .changePlan, .setNewOutcomeDate, .recordOutcome, .recordOutcomeAndPassOn, .explainOutcome,
      .closeWithVerdict, .closeWithoutVerdict, .refuseReopening, .declineCompanyAction, .recordReview,
    ]
    let isConsultant = actor.role == .staff(.consultant)
    if situation.isWithOutside { return isConsultant || !deciding.contains(name) }
    return !isConsultant || readingAlong.contains(name)
  }

  private static func refusal(
    ofPromisesFor action: CaseAction, in situation: CaseSituation, on today: Day
  ) -> CaseRefusal? {
    let blocking = action.blockedBy.filter { situation.openPromise($0) != nil }
    if !blocking.isEmpty { return .stillOpen(blocking) }
    if action.onlyIfOpen, action.settles.allSatisfy({ situation.openPromise($0) == nil }) {
      return .nothingOpen(action.settles)
    }
    // Silence opens such a case again: nobody closes it in the hours before the clock looks.
    if action.name == .closeWithoutVerdict, let asked = ClockRules.silentVerdict(situation) {
      return .stillOpen([asked.kind])
    }
    guard let wait = action.notBefore else { return nil }
    guard let promise = situation.openPromise(wait.kind) else { return .nothingOpen([wait.kind]) }
    let earliest = promise.due.adding(days: wait.days)
    return today < earliest ? .notYet(until: earliest) : nil
  }
}
