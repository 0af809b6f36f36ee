import Accounts
import Cases
import Core
import Organisations

/// A case that anybody does anything to at any time, as a seed has it.
struct RandomHistory {
  private(set) var events: [CaseEvent] = []
  private(set) var refusals = 0
  private(set) var rewrites = 0
  private var chance: SplitMix64
  private var now: Moment
  private let terms: CaseTerms

  /// Two organisations: one with the national terms, one with faster ones.
  init(seed: UInt64, steps: Int) {
    chance = SplitMix64(seed: seed)
    var faster = Terms()
    faster.recognition = 1
    faster.plan = 5
    faster.companyAction = 3
    terms = seed.isMultiple(of: 2) ? .national : CaseTerms(faster)
    now = Moment(milliseconds: 1_750_000_000_000 + Int64(chance.next() % 60_000_000_000))
    play(steps: steps)
  }

  private mutating func play(steps: Int) {
    var situation = CaseSituation()
    for _ in 0..<steps {
      let earlier = events
      let actor = pick(Self.actors)
      let action = situation.version == 0 ? .send : nextAction(actor, situation)
      do throws(CaseRefusal) {
        let event = try Interpreter.decide(command(action), in: situation, by: actor, at: now, terms: terms)
        events.append(event)
        situation = situation.applying(event)
      } catch {
        refusals += 1
      }
      if !CaseInvariants.isContinuation(events, of: earlier) { rewrites += 1 }
      if chance.next().isMultiple(of: 20) { situation = CaseSituation(after: events) }
      pass()
    }
  }

  /// Mostly something that is offered, so that histories get far; else anything.
  private mutating func nextAction(_ actor: CaseActor, _ situation: CaseSituation) -> ActionName {
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
        CaseCommand.Sending(consents: Set(ConsentKind.allCases.filter { _ in flip() }), excluded: named()))
    case .changeConsent: .consents([pick(ConsentKind.allCases): flip()])
    case .assign:
      if case .member(let id, let role) = pick(Self.actors.filter { $0.member != nil }) {
        .assignee(id, role)
      } else {
        nil
      }
    case .excludeMember: flip() ? nil : .member(People.member(pick(Self.actors)))
    case .shareWithSupervisor: .member(People.member(flip() ? People.sam : People.frank))
    case .giveVerdict: .verdict(Verdict(believed: answer(), helped: answer(), wouldReportAgain: answer()))
    default: nil
    }
  }

  private mutating func named() -> Set<ID<Member>> {
    chance.next().isMultiple(of: 10) ? [People.member(pick(Self.actors))] : []
  }

  private mutating func answer() -> Verdict.Answer { pick([.yes, .partly, .no]) }
  private mutating func flip() -> Bool { chance.next() & 1 == 1 }
  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int(chance.next() % UInt64(list.count))]
  }

  /// What a case needs to come to its end.
  private static let endings: Set<ActionName> = [
    .giveFirstAftercare, .giveSecondAftercare, .giveVerdict, .declineAftercare,
  ]

  private static let actors =
    People.all + [.reporter, .reporter, People.chantal, People.olga]
    + ["noor", "piet"].map { .member(id: People.id($0), role: .coordinator) }
}
