import Accounts
package import Core
package import Organisations

/// What the inbox and the figures read of a case without opening it: sealed with the server's key, written
/// anew with each event.
package struct CaseRegister: Sendable, Codable, Equatable {
  package let organisation: ID<Organisation>
  package let team: ID<Team>
  package let teamKind: TeamKind
  package internal(set) var answers: CodedAnswers
  package internal(set) var owner: CaseOwner
  /// The consents that are given now, in the order of the list.
  package internal(set) var consents: [ConsentKind]
  package internal(set) var lastActor: CaseActor
  /// What the school owes first; nil when the case is not open.
  package internal(set) var nextPromise: PromiseKind?
  /// How far an open promise of the case has moved up; the furthest. Nil also in a register from before.
  package internal(set) var step: EscalationStep?
  /// The organisation outside that reads it too.
  package internal(set) var movedOutside: ID<Organisation>?
  /// The sequence of the last event; nil in a register from before the chain.
  var version: Int?
  /// The hash of the last event, in hexadecimal: without the server's key nobody can cut the tail off.
  var head: String?

  init(team: Team, answers: CodedAnswers, situation: CaseSituation) {
    organisation = team.organisation
    self.team = team.id
    teamKind = team.kind
    self.answers = answers
    owner = situation.owner
    consents = []
    lastActor = .reporter
    follow(situation, by: .reporter)
  }

  mutating func follow(_ situation: CaseSituation, by actor: CaseActor) {
    owner = situation.owner
    consents = ConsentKind.allCases.filter(situation.isGiven)
    answers.wishes = situation.wishes
    // The last person: what the clock did is no step of anybody.
    if actor != .system { lastActor = actor }
    nextPromise = situation.firstSchoolPromise?.kind
    step = situation.furthestStep
    movedOutside = situation.movedOutside
    version = situation.version
  }
}
