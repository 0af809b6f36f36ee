package import Accounts
package import Core

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
}
