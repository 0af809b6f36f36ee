import Accounts
import Cases
import Core
import Organisations

/// What somebody tries next in a case, as a seed has it: mostly something that is offered, else anything.
struct RandomPlay {
  private(set) var chance: SplitMix64
  private(set) var now: Moment
  /// Who may turn up; somebody who stands in it twice does so twice as often.
  let cast: [CaseActor]
  /// The bureau that students name.
  let outside: ID<Organisation>

  init(seed: UInt64, cast: [CaseActor], outside: ID<Organisation> = Commands.outside) {
    self.outside = outside
    chance = SplitMix64(seed: seed)
    now = Moment(milliseconds: 1_750_000_000_000 + Int64(chance.next() % 60_000_000_000))
    self.cast = cast
  }

  /// One try.
  mutating func next(in situation: CaseSituation) -> (actor: CaseActor, command: CaseCommand) {
    pass()
    if situation.version == 0 { return (.reporter, command(.send)) }
    let actor = pick(cast)
    if actor == .system, let command = clock(situation) { return (actor, command) }
    return (actor, command(action(actor, situation)))
  }

  /// What the clock would do now, at a school that has or lacks an overseer, and whose people come and go.
  private mutating func clock(_ situation: CaseSituation) -> CaseCommand? {
    let handlers = members.filter { PartyRole.handlers.contains($0.role) && $0.role != .staff(.consultant) }
    let present = handlers.filter { _ in flip() }.compactMap(\.member).filter {
      !situation.excluded.contains($0) && !situation.barred.contains($0)
    }
    let facts = ClockFacts(
      hasOverseer: flip(), candidates: present, isOwnerGone: chance.next().isMultiple(of: 20),
      isOwnerAbsent: chance.next().isMultiple(of: 5))
    return ClockRules.command(in: situation, facts: facts, on: now.day)
  }

  private mutating func action(_ actor: CaseActor, _ situation: CaseSituation) -> ActionName {
    let offered = Interpreter.offered(to: actor, in: situation, on: now.day).map(\.name)
    let ending: Set<ActionName> = [.withdraw, .pause, .reopen]
    let likely = offered.filter { !ending.contains($0) || chance.next().isMultiple(of: 12) }
    if likely.isEmpty || chance.next().isMultiple(of: 6) { return pick(ActionName.allCases) }
    let onward = likely.filter { SchoolDeskProcedure.action($0)?.to != .same || Self.endings.contains($0) }
    return onward.isEmpty || flip() ? pick(likely) : pick(onward)
  }

  /// Minutes, days, weeks; now and then the clock jumps, also back.
  private mutating func pass() {
    switch chance.next() % 20 {
    case 0: now = now.adding(seconds: -Int64(chance.next() % 1_000_000))
    case 1: now = now.adding(seconds: Int64(chance.next() % 8_000_000))
    case 2...9: now = now.adding(seconds: Int64(chance.next() % 600_000))
    default: now = now.adding(seconds: Int64(chance.next() % 40_000))
    }
  }

  private mutating func command(_ name: ActionName) -> CaseCommand {
    let date = now.day.adding(days: Int(chance.next() % 6))
    var command = Commands.complete(name, date: date, detail: detail(name))
    if chance.next().isMultiple(of: 40) { command.words = [:] }
    return command
  }

  private mutating func detail(_ name: ActionName) -> CaseCommand.Detail? {
    switch name {
    case .send:
      .sending(
        CaseCommand.Sending(
          consents: Set(ConsentKind.allCases.filter { _ in flip() }), excluded: named(),
          outside: flip() ? outside : nil))
    case .chooseOutside: .outside(flip() ? outside : nil)
    case .setInternshipEnd: .day(now.day.adding(days: Int(chance.next() % 90)))
    case .reportDisadvantage: .disadvantage(pick(Disadvantage.allCases), heardOn: flip() ? now.day : nil)
    case .recordReview: .finding(pick(ReviewFinding.allCases))
    case .recordOutcome, .recordOutcomeAndPassOn: .outcome(pick(Outcome.allCases))
    case .changeWishes: .wishes(flip() ? [.anotherPlace] : [.beHeard])
    case .remind, .markLate, .escalateToSecondPerson, .escalateOutsideLine, .escalateOutside, .offerOutside,
      .reassign, .reopenAfterSilence:
      .clock(promise: 1 + Int(chance.next() % 8), to: flip() ? People.member(pick(members)) : nil)
    case .changeConsent: .consents([pick(ConsentKind.allCases): flip()])
    case .assign:
      if case .member(let id, let role) = pick(members) { .assignee(id, role) } else { nil }
    case .excludeMember: flip() ? nil : .member(People.member(pick(members)))
    case .shareWithSupervisor:
      .member(People.member(pick(members.filter { flip() || Self.isSupervisor($0) })))
    case .giveVerdict:
      .verdict(
        Verdict(
          believed: answer(), helped: answer(), wouldReportAgain: answer(),
          declinesReview: flip() ? true : nil))
    default: nil
    }
  }

  private var members: [CaseActor] { cast.filter { $0.member != nil } }

  private static func isSupervisor(_ actor: CaseActor) -> Bool { actor.role == .staff(.supervisor) }

  private mutating func named() -> Set<ID<Member>> {
    chance.next().isMultiple(of: 10) ? [People.member(pick(members))] : []
  }

  private mutating func answer() -> Verdict.Answer { pick([.yes, .partly, .no]) }
  mutating func flip() -> Bool { chance.next() & 1 == 1 }
  mutating func pick<Element>(_ list: [Element]) -> Element { list[Int(chance.next() % UInt64(list.count))] }

  /// What a case needs to come to its end.
  private static let endings: Set<ActionName> = [
    .giveFirstAftercare, .giveSecondAftercare, .giveVerdict, .declineAftercare, .giveEndAftercare,
    .recordReview, .recordReplacement,
  ]
}
