import Accounts
import Core

/// An event in the making: each effect is added and applied at once, so that the next sees it.
struct EventDraft {
  private(set) var effects: [Effect] = []
  private(set) var situation: CaseSituation
  let moment: Moment
  let terms: CaseTerms

  init(situation: CaseSituation, moment: Moment, terms: CaseTerms) {
    self.situation = situation
    self.moment = moment
    self.terms = terms
  }

  mutating func add(_ effect: Effect) {
    effects.append(effect)
    situation.apply(effect, at: moment)
  }

  /// What the row of the procedure says.
  mutating func follow(_ action: CaseAction, date: Day?) {
    keep(action.settles)
    drop(action.waives)
    let held = action.to == .previous ? situation.heldByPause : []
    switch action.to {
    case .same: break
    case .state(let state):
      if state != situation.state || action.name == .send { add(.stateChanged(to: state)) }
    case .previous: add(.stateChanged(to: situation.stateBeforePause ?? .received))
    }
    for kind in action.opens { open(kind, due: action.dates == kind ? date : nil) }
    for kind in held where kind != .companyAction && kind != .replacementPlace { open(kind) }
  }

  /// Puts right what follows from the whole: the term of a consent to speak with the company, another place
  /// that is needed, a disadvantage that nobody looked into, and that an open case is never without a promise
  /// of the school.
  mutating func balance() {
    let canAct: Set<CaseState> = [
      .received, .recognised, .conversed, .planned, .companyApproached, .companyHeard,
    ]
    if !situation.isCompanyActionOwed { drop([.companyAction]) }
    if situation.isCompanyActionOwed, canAct.contains(situation.state) { open(.companyAction) }
    if !situation.isReplacementOwed { drop([.replacementPlace]) }
    if situation.isReplacementOwed, CaseState.running.contains(situation.state) { open(.replacementPlace) }
    let isReviewOwed = situation.disadvantages.contains { $0.finding == nil }
    if isReviewOwed, CaseState.running.contains(situation.state) { open(.disadvantageReview) }
    let owes = situation.openPromises.contains { $0.owner.isHandlers }
    if situation.state.isOpen, !owes { open(.nextStep) }
  }

  /// Whoever acts in a case that nobody has taken, has taken it.
  mutating func giveOwner(to member: ID<Member>, role: PartyRole) {
    guard situation.owner == .desk, PartyRole.schoolHandlers.contains(role),
      !situation.excluded.contains(member)
    else { return }
    add(.ownerChanged(to: .member(id: member)))
  }

  /// At most one promise of a kind is open: the earlier date stands.
  mutating func open(_ kind: PromiseKind, due: Day? = nil) {
    guard situation.openPromise(kind) == nil else { return }
    let number = situation.promises.count + 1
    let usual = kind == .aftercareEnd ? afterTheEnd : terms.due(kind, from: moment.day)
    add(.promiseOpened(number: number, kind: kind, due: due ?? usual))
  }

  mutating func keep(_ kinds: [PromiseKind]) {
    for promise in situation.openPromises where kinds.contains(promise.kind) {
      add(.promiseSettled(number: promise.number, state: promise.kept(on: moment.day)))
    }
  }

  mutating func drop(_ kinds: [PromiseKind]) {
    for promise in situation.openPromises where kinds.contains(promise.kind) {
      add(.promiseSettled(number: promise.number, state: promise.dropped(on: moment.day)))
    }
  }
}
