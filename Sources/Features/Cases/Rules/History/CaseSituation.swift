package import Accounts
package import Core
package import Organisations

/// What is so in a case now: the fold of its events. Two folds of the same events are equal.
package struct CaseSituation: Sendable, Hashable {
  /// The sequence of the last event; 0 before sending.
  package internal(set) var version = 0
  package internal(set) var state = CaseState.received
  /// Only while paused.
  package internal(set) var stateBeforePause: CaseState?
  package internal(set) var received: Day?
  package internal(set) var owner = CaseOwner.desk
  /// All that were ever made, in order.
  package internal(set) var promises: [Promise] = []
  /// Every change, in order.
  package internal(set) var consents: [Consent] = []
  package internal(set) var wishes: [Wish] = []
  package internal(set) var outcome: RecordedOutcome?
  package internal(set) var isOutcomeExplained = false
  package internal(set) var verdict: Verdict?
  package internal(set) var supervisor: ID<Member>?
  package internal(set) var excluded: Set<ID<Member>> = []
  /// Former owners whom the student does not want again.
  package internal(set) var barred: Set<ID<Member>> = []
  /// What the school still owed when the student paused.
  package internal(set) var heldByPause: [PromiseKind] = []
  /// A consent to speak with the company that has not been acted on or declined.
  package internal(set) var isCompanyActionOwed = false
  /// The last day of the internship, where it is known.
  package internal(set) var internshipEnd: Day?
  /// All that were told of, in order.
  package internal(set) var disadvantages: [ReportedDisadvantage] = []
  /// Another place that the student needs and the school has said nothing about yet.
  package internal(set) var isReplacementOwed = false
  /// What stood before the last round began; nil in the first.
  package internal(set) var lastRound: Round?
  /// Whether a student's silence has opened a round before: once is enough.
  package internal(set) var wasReopenedBySilence = false
  /// Who outside the school may look when nobody answers; the student's choice.
  package internal(set) var outside: ID<Organisation>?
  /// The organisation outside that reads the case now.
  package internal(set) var movedOutside: ID<Organisation>?
  /// Whether somebody of that organisation answers for it.
  package internal(set) var isWithOutside = false
  /// Who let a promise run so late that a second person was asked.
  package internal(set) var lateOwners: Set<ID<Member>> = []

  package init() {}

  /// The end of a round.
  package struct Round: Sendable, Hashable {
    package let outcome: RecordedOutcome?
    package let verdict: Verdict?
    /// What was open then.
    package let open: [Promise]
  }

  /// The outcome of the present round.
  package struct RecordedOutcome: Sendable, Hashable {
    package let outcome: Outcome
    /// Whether the school passed it on to the accreditation body.
    package let isPassedOn: Bool
  }
}

extension CaseSituation {
  /// The situation after a history.
  package init(after events: some Sequence<CaseEvent>) {
    self.init()
    for event in events { apply(event) }
  }

  /// The last word of the student about one consent; no when there is none.
  package func isGiven(_ kind: ConsentKind) -> Bool { consents.last { $0.kind == kind }?.isGiven ?? false }

  package func isGiven(anyOf kinds: [ConsentKind]) -> Bool { kinds.contains(where: isGiven) }

  package var openPromises: [Promise] { promises.filter(\.isOpen) }

  package func openPromise(_ kind: PromiseKind) -> Promise? { promises.last { $0.isOpen && $0.kind == kind } }

  /// What the school owes first; nil only when the case is not open.
  package var firstSchoolPromise: Promise? {
    openPromises.filter { $0.owner.isHandlers }.min { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  /// How far the open promise that moved up most has come.
  package var furthestStep: EscalationStep? {
    let reached = Set(openPromises.compactMap(\.step))
    return EscalationStep.allCases.last(where: reached.contains)
  }

  /// What the student waits for too long.
  package func lateOnes(on today: Day) -> [Promise] {
    promises.filter { $0.isLate(on: today) && $0.owner.isHandlers }
  }
}

extension CaseSituation {
  /// Whether something is left that a student's silence must not close over: the company denied, nothing
  /// could be established, a promise of this round was broken, or a disadvantage was not put right.
  package var hasOpenHarm: Bool {
    let unclear: Set<Outcome> = [.companyDenies, .cannotBeEstablished]
    return outcome.map { unclear.contains($0.outcome) } ?? false
      || disadvantages.contains { $0.finding == nil || $0.finding == .notPutRight }
      || promises.contains { $0.state == .broken }
  }
}
