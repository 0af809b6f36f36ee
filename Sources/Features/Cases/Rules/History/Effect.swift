package import Accounts
package import Core
package import Organisations

/// What an event changes in a case. The names and their parts are kept in the database and never change.
package enum Effect: Sendable, Hashable, Codable {
  case stateChanged(to: CaseState)
  /// The open promises of the school go along.
  case ownerChanged(to: CaseOwner)
  case promiseOpened(number: Int, kind: PromiseKind, due: Day)
  case promiseSettled(number: Int, state: PromiseState)
  case consentChanged(kind: ConsentKind, given: Bool)
  /// In the order of the list of wishes.
  case wishesChanged(to: [Wish])
  case outcomeRecorded(outcome: Outcome, passedOn: Bool)
  case verdictGiven(verdict: Verdict)
  /// The supervisor whom the student agreed to; one at a time.
  case accessGranted(to: ID<Member>)
  case accessRemoved(from: ID<Member>)
  /// For good: this member never acts in the case and never reads it.
  case memberExcluded(member: ID<Member>)
  /// A new round begins; the former owner may not handle it.
  case reopened(barring: ID<Member>?)
  /// The school explained why the case is not handled again: what stood before the round stands again.
  case reviewRefused
  case internshipEndSet(day: Day)
  case disadvantageReported(kind: Disadvantage, heardOn: Day?)
  /// Of the last one that has no finding yet.
  case disadvantageReviewed(finding: ReviewFinding)
  case replacementDeclined
  /// A late promise moved up.
  case escalated(promise: Int, step: EscalationStep)
  /// Who outside the school may look when nobody answers; nil for nobody.
  case outsideNamed(organisation: ID<Organisation>?)
  /// From now on that organisation reads the case too.
  case movedOutside(to: ID<Organisation>)
  /// The organisation answers for the case.
  case takenOutside
  /// The organisation reads it no longer.
  case outsideLeft(from: ID<Organisation>)
}
