import Accounts
import Core
import Organisations

extension EventDraft {
  /// What the command itself brings, before the row of the procedure.
  mutating func take(_ command: CaseCommand, by actor: CaseActor) throws(CaseRefusal) {
    let needed = SchoolDeskProcedure.action(command.action)?.detail
    if let needed, command.detail?.kind != needed { throw .missingDetail(needed) }
    if let needed, let detail = command.detail, detail.kind == needed {
      try take(detail, of: command.action, by: actor)
    }
    switch command.action {
    case .takeOver: takeOver(by: actor)
    case .skipSupervisor: skipSupervisor()
    case .reopen, .reopenAfterSilence: beginRound()
    case .refuseReopening: add(.reviewRefused)
    case .declineReplacement: add(.replacementDeclined)
    case .acceptOutside: takeOutside(by: actor)
    case .declineOutside: leaveOutside(forgetting: true)
    default: break
    }
  }

  private mutating func take(
    _ detail: CaseCommand.Detail, of action: ActionName, by actor: CaseActor
  ) throws(CaseRefusal) {
    switch detail {
    case .sending(let sending): send(sending)
    case .assignee(let member, let role): try assign(to: member, role: role)
    case .member(let member) where action == .shareWithSupervisor: try share(with: member)
    case .member(let member):
      guard mayExclude(member, actor) else { throw .notAllowed(actor.role, action: action) }
      exclude(member)
    case .consents(let answers): change(answers)
    case .wishes(let wishes): add(.wishesChanged(to: Wish.allCases.filter(wishes.contains)))
    case .outcome(let outcome):
      add(.outcomeRecorded(outcome: outcome, passedOn: action == .recordOutcomeAndPassOn))
    case .verdict(let verdict): add(.verdictGiven(verdict: verdict))
    case .clock(let promise, let member): try move(action, promise: promise, to: member)
    case .outside(let organisation): name(outside: organisation)
    case .day(let day):
      try check(day, upTo: moment.day.adding(days: HardDeadlines.longestInternship))
      add(.internshipEndSet(day: day))
    case .disadvantage(let kind, let heardOn):
      if let heardOn { try check(heardOn, upTo: moment.day) }
      add(.disadvantageReported(kind: kind, heardOn: heardOn))
    case .finding(let finding): add(.disadvantageReviewed(finding: finding))
    }
  }

  /// Years that were typed wrong would give dates that nobody can keep.
  private func check(_ day: Day, upTo latest: Day) throws(CaseRefusal) {
    let earliest = moment.day.adding(days: -HardDeadlines.longestInternship)
    guard (earliest...latest).contains(day) else {
      throw .dateOutside(earliest: earliest, latest: latest)
    }
  }

  private mutating func send(_ sending: CaseCommand.Sending) {
    for kind in ConsentKind.allCases where sending.consents.contains(kind) {
      add(.consentChanged(kind: kind, given: true))
    }
    add(.wishesChanged(to: Wish.allCases.filter(sending.wishes.contains)))
    for member in sending.excluded.sorted() { add(.memberExcluded(member: member)) }
    if let outside = sending.outside { add(.outsideNamed(organisation: outside)) }
  }

  private mutating func takeOver(by actor: CaseActor) {
    guard let member = actor.member else { return }
    if actor.role == .staff(.consultant), !situation.isWithOutside { add(.takenOutside) }
    add(.ownerChanged(to: .member(id: member)))
  }

  private mutating func assign(to member: ID<Member>, role: Role) throws(CaseRefusal) {
    guard PartyRole.helpers.contains(.staff(role)) else { throw .notAllowed(.staff(role), action: .assign) }
    if situation.excluded.contains(member) { throw .excluded }
    if situation.barred.contains(member) { throw .sameHandler }
    if role == .supervisor, situation.supervisor != member { throw .noAccess }
    if (role == .consultant) != situation.isWithOutside {
      throw .notAllowed(.staff(role), action: .assign)
    }
    add(.ownerChanged(to: .member(id: member)))
  }

  private mutating func share(with member: ID<Member>) throws(CaseRefusal) {
    if situation.excluded.contains(member) { throw .excluded }
    if let former = situation.supervisor, former != member { removeAccess(of: former) }
    add(.accessGranted(to: member))
  }

  /// Who handles cases steps aside; only a head of the desk, an adviser or the student shuts somebody out.
  private func mayExclude(_ member: ID<Member>, _ actor: CaseActor) -> Bool {
    let heads: Set<PartyRole> = [.reporter, .staff(.deskOwner), .staff(.confidentialAdviser)]
    return heads.contains(actor.role) || actor.member == member
  }

  private mutating func exclude(_ member: ID<Member>) {
    removeAccess(of: member)
    add(.memberExcluded(member: member))
  }

  private mutating func change(_ answers: [ConsentKind: Bool]) {
    for kind in ConsentKind.allCases {
      guard let isGiven = answers[kind], isGiven != situation.isGiven(kind) else { continue }
      add(.consentChanged(kind: kind, given: isGiven))
      if kind == .supervisor, !isGiven, let supervisor = situation.supervisor { removeAccess(of: supervisor) }
    }
  }

  private mutating func skipSupervisor() {
    let supervisor = situation.supervisor
    change([.supervisor: false])
    if let supervisor { exclude(supervisor) }
  }

  /// What the member owned goes back to the team.
  private mutating func removeAccess(of member: ID<Member>) {
    if situation.supervisor == member { add(.accessRemoved(from: member)) }
    if situation.owner.member == member { add(.ownerChanged(to: .desk)) }
  }
}
