import Accounts
import Core

extension CaseSituation {
  /// The situation after one more event.
  package func applying(_ event: CaseEvent) -> CaseSituation {
    var next = self
    next.apply(event)
    return next
  }

  mutating func apply(_ event: CaseEvent) {
    if event.action == .pause {
      stateBeforePause = state
      heldByPause = openPromises.map(\.kind)
    }
    if event.action == .reopenAfterSilence { wasReopenedBySilence = true }
    for effect in event.effects { apply(effect, at: event.at) }
    version = event.sequence
    received = received ?? event.at.day
    if event.action == .resume {
      stateBeforePause = nil
      heldByPause = []
    }
  }

  mutating func apply(_ effect: Effect, at moment: Moment) {
    switch effect {
    case .stateChanged(let state): enter(state)
    case .ownerChanged(let owner): hand(to: owner)
    case .promiseOpened(let number, let kind, let due):
      promises.append(
        Promise(number: number, kind: kind, opened: moment.day, due: due, owner: promiser(of: kind)))
      if kind == .replacementPlace { isReplacementOwed = true }
    case .promiseSettled(let number, let state): settle(number, as: state)
    case .consentChanged(let kind, let isGiven): change(kind, isGiven: isGiven, at: moment)
    case .wishesChanged(let wishes): wish(wishes)
    case .outcomeRecorded(let outcome, let passedOn):
      self.outcome = RecordedOutcome(outcome: outcome, isPassedOn: passedOn)
    case .verdictGiven(let verdict): self.verdict = verdict
    case .accessGranted(let member): supervisor = member
    case .accessRemoved(let member): if supervisor == member { supervisor = nil }
    case .memberExcluded(let member): excluded.insert(member)
    case .reopened(let member): startRound(barring: member)
    case .reviewRefused: restoreRound()
    case .internshipEndSet(let day): internshipEnd = day
    case .disadvantageReported(let kind, let heardOn):
      disadvantages.append(ReportedDisadvantage(kind: kind, heardOn: heardOn))
      if kind == .placementEnded { isReplacementOwed = true }
    case .disadvantageReviewed(let finding):
      if let index = disadvantages.lastIndex(where: { $0.finding == nil }) {
        disadvantages[index].finding = finding
      }
    case .replacementDeclined: isReplacementOwed = false
    case .escalated(let number, let step): escalate(number, to: step, on: moment.day)
    case .outsideNamed(let organisation): outside = organisation
    case .movedOutside(let organisation): movedOutside = organisation
    case .takenOutside: isWithOutside = true
    case .outsideLeft: (movedOutside, isWithOutside) = (nil, false)
    }
  }

  private func promiser(of kind: PromiseKind) -> PromiseOwner {
    if kind.isReporters { return .reporter }
    if kind == .outsideAnswer, let movedOutside { return .outside(organisation: movedOutside) }
    return owner.asPromiseOwner
  }

  private mutating func escalate(_ number: Int, to step: EscalationStep, on day: Day) {
    if step == .secondPerson, let owner = owner.member { lateOwners.insert(owner) }
    guard let index = promises.firstIndex(where: { $0.number == number }) else { return }
    promises[index].step = step
    promises[index].stepDay = day
  }

  private mutating func enter(_ next: CaseState) {
    state = next
    if next == .aftercare { isOutcomeExplained = true }
  }

  private mutating func hand(to next: CaseOwner) {
    owner = next
    if next == .desk { isWithOutside = false }
    for index in promises.indices where promises[index].isOpen && promises[index].owner.isHandlers {
      promises[index].owner = next.asPromiseOwner
    }
  }

  private mutating func settle(_ number: Int, as state: PromiseState) {
    guard let index = promises.firstIndex(where: { $0.number == number }) else { return }
    promises[index].state = state
    let isDone = state == .kept || state == .late
    if isDone, promises[index].kind == .companyAction { isCompanyActionOwed = false }
    if isDone, promises[index].kind == .replacementPlace { isReplacementOwed = false }
  }

  private mutating func change(_ kind: ConsentKind, isGiven: Bool, at moment: Moment) {
    let company: [ConsentKind] = [.companyWithoutName, .companyWithName]
    let before = self.isGiven(anyOf: company)
    consents.append(Consent(kind: kind, isGiven: isGiven, at: moment))
    let after = self.isGiven(anyOf: company)
    if after != before { isCompanyActionOwed = after }
  }

  private mutating func wish(_ next: [Wish]) {
    let (before, after) = (wishes.contains(.anotherPlace), next.contains(.anotherPlace))
    if before != after { isReplacementOwed = after }
    wishes = next
  }

  private mutating func restoreRound() {
    outcome = lastRound?.outcome
    isOutcomeExplained = outcome != nil
    verdict = lastRound?.verdict
  }

  private mutating func startRound(barring member: ID<Member>?) {
    lastRound = Round(outcome: outcome, verdict: verdict, open: openPromises)
    outcome = nil
    isOutcomeExplained = false
    verdict = nil
    if let member { barred.insert(member) }
  }
}
