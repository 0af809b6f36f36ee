import Organisations

/// What a school does with a report, from receipt to closing.
///
/// Source: decision 0012; the road of the Stagepact desks: hear, agree a plan, hear the company, decide,
/// tell, care.
package enum SchoolDeskProcedure {
  package static let actions: [CaseAction] =
    reporterActions + handlingActions + companyActions + otherActions
    + outsideActions + careActions + clockActions

  /// The row of an action; nil when this procedure does not have it.
  package static func action(_ name: ActionName) -> CaseAction? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: actions.map { ($0.name, $0) })

  /// Before an outcome stands.
  private static let beforeOutcome: Set<CaseState> = [
    .recognised, .conversed, .planned, .companyApproached, .companyHeard,
  ]
}

// The columns are the point.
// swift-format-ignore
extension SchoolDeskProcedure {
  private static let reporterActions: [CaseAction] = [
    CaseAction(.send,             from: [], to: .state(.received), who: [.reporter]).with(.sending)
      .opens(.recognition, .plan, .outcome),
    CaseAction(.writeMessage,     from: CaseState.open, to: .same, who: [.reporter]).words(.message).opens(.answer),
    CaseAction(.addStory,         from: CaseState.open, to: .same, who: [.reporter]).words(.story).opens(.answer),
    CaseAction(.addFile,          from: CaseState.open, to: .same, who: [.reporter]).opens(.answer),
    CaseAction(.changeWishes,     from: CaseState.open, to: .same, who: [.reporter]).with(.wishes).opens(.answer),
    CaseAction(.changeConsent,    from: CaseState.open, to: .same, who: [.reporter]).with(.consents),
    CaseAction(.skipSupervisor,   from: CaseState.open, to: .same, who: [.reporter]).opens(.answer),
    CaseAction(.pause,            from: CaseState.running, to: .state(.paused), who: [.reporter])
      .waives(PromiseKind.allCases).opens(.resumeCheck),
    CaseAction(.resume,           from: [.paused], to: .previous, who: [.reporter]).settles(.resumeCheck),
    CaseAction(.withdraw,         from: CaseState.open, to: .state(.withdrawn), who: [.reporter])
      .waives(PromiseKind.allCases),
    CaseAction(.declineAftercare, from: [.aftercare], to: .same, who: [.reporter])
      .waives([.aftercareTwoWeeks, .aftercareSixWeeks, .aftercareEnd]),
    CaseAction(.giveVerdict,      from: [.aftercare], to: .same, who: [.reporter]).with(.verdict).answers(.verdict),
    CaseAction(.reopen,           from: [.aftercare, .closed], to: .state(.received), who: [.reporter]).words(.message)
      .waives(PromiseKind.allCases).opens(.reopenedRecognition, .plan, .outcome),
  ]

  private static let handlingActions: [CaseAction] = [
    CaseAction(.recognise,           from: [.received], to: .state(.recognised), who: PartyRole.handlers)
      .words(.handlerName, .recognition, .nextStep).dates(.conversation)
      .settles(.recognition, .reopenedRecognition, .answer).opens(.conversation),
    CaseAction(.recordConversation,  from: [.recognised], to: .state(.conversed), who: PartyRole.helpers)
      .words(.conversation).settles(.conversation),
    CaseAction(.setPlan,             from: [.conversed], to: .state(.planned), who: PartyRole.handlers)
      .words(.plan).settles(.plan),
    CaseAction(.changePlan,          from: [.planned, .companyApproached, .companyHeard], to: .same, who: PartyRole.handlers)
      .words(.plan),
    CaseAction(.setNewOutcomeDate,   from: beforeOutcome, to: .same, who: PartyRole.handlers)
      .words(.reason).dates(.outcome).answers(.outcome).opens(.outcome),
    CaseAction(.recordOutcome,       from: [.planned, .companyHeard], to: .state(.outcomeRecorded), who: PartyRole.handlers)
      .with(.outcome).words(.reason).blocked(by: .companyAction).settles(.outcome).opens(.feedback),
    CaseAction(.recordOutcomeAndPassOn, from: [.planned, .companyHeard], to: .state(.outcomeRecorded), who: PartyRole.handlers)
      .needs(.accreditationBody)
      .with(.outcome).words(.reason).blocked(by: .companyAction).settles(.outcome).opens(.feedback),
    CaseAction(.explainOutcome,      from: [.outcomeRecorded], to: .state(.aftercare), who: PartyRole.handlers)
      .words(.explanation).settles(.feedback).opens(.aftercareTwoWeeks, .aftercareSixWeeks, .verdict),
    CaseAction(.giveFirstAftercare,  from: [.aftercare], to: .same, who: PartyRole.helpers)
      .words(.message).notBefore(.aftercareTwoWeeks, days: -7).answers(.aftercareTwoWeeks),
    CaseAction(.giveSecondAftercare, from: [.aftercare], to: .same, who: PartyRole.helpers)
      .words(.message).notBefore(.aftercareSixWeeks, days: -7).answers(.aftercareSixWeeks),
    CaseAction(.closeWithVerdict,    from: [.aftercare], to: .state(.closed), who: PartyRole.handlers)
      .words(.explanation).blocked(by: .verdict, .aftercareTwoWeeks, .aftercareSixWeeks, .aftercareEnd, .feedback, .answer,
        .replacementPlace, .disadvantageReview)
      .settles(.nextStep).waives([.outsideAnswer]),
    CaseAction(.closeWithoutVerdict, from: [.aftercare], to: .state(.closed), who: PartyRole.handlers)
      .words(.explanation).blocked(by: .aftercareTwoWeeks, .aftercareSixWeeks, .aftercareEnd, .feedback, .answer,
        .replacementPlace, .disadvantageReview)
      .notBefore(.verdict, days: 1).settles(.nextStep).waives([.verdict, .outsideAnswer]),
  ]

  private static let companyActions: [CaseAction] = [
    CaseAction(.approachCompanyWithoutName, from: [.planned, .companyHeard], to: .state(.companyApproached), who: PartyRole.desk)
      .needs(.companyWithoutName, .companyWithName)
      .words(.approach).settles(.companyAction).opens(.companyReply, .feedback),
    CaseAction(.approachCompanyWithName,    from: [.planned, .companyHeard], to: .state(.companyApproached), who: PartyRole.desk)
      .needs(.companyWithName)
      .words(.approach).settles(.companyAction).opens(.companyReply, .feedback),
    CaseAction(.declineCompanyAction,       from: [.recognised, .conversed, .planned, .companyHeard], to: .same, who: PartyRole.handlers)
      .words(.reason).answers(.companyAction),
    CaseAction(.recordCompanyAnswer,        from: [.companyApproached], to: .state(.companyHeard), who: PartyRole.desk)
      .words(.companyAnswer).settles(.companyReply).opens(.feedback),
    CaseAction(.recordCompanySilence,       from: [.companyApproached], to: .state(.companyHeard), who: PartyRole.desk)
      .words(.explanation).notBefore(.companyReply, days: 1).settles(.companyReply).opens(.feedback),
    CaseAction(.giveFeedback,               from: [.companyApproached, .companyHeard], to: .same, who: PartyRole.helpers)
      .words(.message).answers(.feedback),
  ]

  private static let otherActions: [CaseAction] = [
    CaseAction(.takeOver,            from: CaseState.open, to: .same, who: PartyRole.handlers),
    CaseAction(.assign,              from: CaseState.open, to: .same, who: PartyRole.handlers).with(.assignee),
    CaseAction(.sendMessage,         from: CaseState.open, to: .same, who: PartyRole.helpers)
      .words(.message).settles(.answer, .nextStep),
    CaseAction(.internalNote,        from: CaseState.all, to: .same, who: PartyRole.helpers).words(.note).kept(.internal),
    CaseAction(.shareWithSupervisor, from: CaseState.running, to: .same, who: PartyRole.handlers)
      .needs(.supervisor).with(.member),
    CaseAction(.referToBureau,       from: CaseState.running.subtracting([.received]), to: .same, who: PartyRole.schoolHandlers)
      .needs(.antiDiscriminationBureau).words(.explanation),
    CaseAction(.excludeMember,       from: CaseState.open, to: .same, who: PartyRole.schoolHandlers.union([.reporter])).with(.member),
    CaseAction(.checkPause,          from: [.paused], to: .same, who: PartyRole.handlers)
      .words(.message).settles(.resumeCheck).opens(.resumeCheck),
  ]

  private static let outsideActions: [CaseAction] = [
    CaseAction(.chooseOutside,  from: CaseState.open, to: .same, who: [.reporter]).with(.outside),
    CaseAction(.acceptOutside,  from: CaseState.open, to: .same, who: [.staff(.consultant)])
      .words(.handlerName, .message).answers(.outsideAnswer),
    CaseAction(.declineOutside, from: CaseState.open, to: .same, who: [.staff(.consultant)])
      .words(.reason).answers(.outsideAnswer),
  ]

  private static let careActions: [CaseAction] = [
    CaseAction(.setInternshipEnd,   from: CaseState.open, to: .same, who: PartyRole.helpers.union([.reporter]))
      .with(.day),
    CaseAction(.giveEndAftercare,   from: [.aftercare], to: .same, who: PartyRole.helpers)
      .words(.message).notBefore(.aftercareEnd, days: -12).answers(.aftercareEnd),
    CaseAction(.reportDisadvantage, from: CaseState.running.union([.closed]), to: .same, who: PartyRole.helpers.union([.reporter]))
      .with(.disadvantage).words(.message).opens(.disadvantageReview),
    CaseAction(.recordReview,       from: CaseState.running, to: .same, who: PartyRole.handlers)
      .with(.finding).words(.explanation).answers(.disadvantageReview),
    CaseAction(.declineReplacement, from: CaseState.running, to: .same, who: [.reporter])
      .waives([.replacementPlace]),
    CaseAction(.recordReplacement,  from: CaseState.running, to: .same, who: PartyRole.handlers)
      .words(.message).answers(.replacementPlace),
    CaseAction(.setNewReplacementDate, from: CaseState.running, to: .same, who: PartyRole.handlers)
      .words(.reason).dates(.replacementPlace).answers(.replacementPlace).opens(.replacementPlace),
    CaseAction(.refuseReopening,    from: [.received], to: .state(.aftercare), who: PartyRole.handlers)
      .words(.reason).answers(.reopenedRecognition).waives([.plan, .outcome, .companyAction]),
  ]

  /// What the clock does when people do not. ``ClockRules`` says when.
  private static let clockActions: [CaseAction] = [
    CaseAction(.remind,                 from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.markLate,               from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.escalateToSecondPerson, from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.escalateOutsideLine,    from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.escalateOutside,        from: CaseState.open, to: .same, who: [.system]).with(.clock)
      .opens(.outsideAnswer),
    CaseAction(.offerOutside,           from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.reassign,               from: CaseState.open, to: .same, who: [.system]).with(.clock),
    CaseAction(.reopenAfterSilence,     from: [.aftercare], to: .state(.received), who: [.system]).with(.clock)
      .waives(PromiseKind.allCases).opens(.reopenedRecognition, .plan, .outcome),
  ]
}
