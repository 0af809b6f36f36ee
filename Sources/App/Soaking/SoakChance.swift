import Cases
import Core
import Organisations

/// What somebody tries next in a case: mostly something that is offered, else anything.
struct SoakChance: Sendable {
  private var chance: DemoChance
  /// The time of all cases.
  private(set) var now: Moment
  let outside: ID<Organisation>

  init(seed: UInt64, outside: ID<Organisation>) {
    chance = DemoChance(seed: seed, stream: 1)
    self.outside = outside
    now = Moment(milliseconds: 1_780_000_000_000)
  }

  /// Minutes, hours, days; now and then the clock jumps, also back.
  mutating func pass() {
    let seconds: Int =
      switch chance.between(0...39) {
      case 0: -chance.between(0...1_000_000)
      case 1: chance.between(0...4_000_000)
      case 2...14: chance.between(0...400_000)
      default: chance.between(0...60_000)
      }
    now = now.adding(seconds: Int64(seconds))
  }

  mutating func between(_ range: ClosedRange<Int>) -> Int { chance.between(range) }
  mutating func percent(_ share: Int) -> Bool { chance.percent(share) }
  mutating func pick<Item>(_ list: [Item]) -> Item { chance.pick(list) }

  /// - Parameter skippingConsent: rather something that only lacks a consent.
  mutating func next(in one: SoakedCase, skippingConsent: Bool) -> (actor: CaseActor, command: CaseCommand) {
    let actor = chance.pick(one.home.cast)
    if skippingConsent, let lacking = lackingConsent(actor, in: one.situation) {
      return (actor, command(lacking, in: one))
    }
    return (actor, command(action(of: actor, in: one.situation), in: one))
  }

  private mutating func lackingConsent(_ actor: CaseActor, in situation: CaseSituation) -> ActionName? {
    let lacking = SchoolDeskProcedure.actions.filter { action in
      let refusal = Interpreter.refusal(of: action, in: situation, by: actor, on: now.day)
      if case .needsConsent? = refusal { return true }
      return false
    }
    return lacking.isEmpty ? nil : chance.pick(lacking).name
  }

  private mutating func action(of actor: CaseActor, in situation: CaseSituation) -> ActionName {
    let offered = Interpreter.offered(to: actor, in: situation, on: now.day)
    let ending: Set<ActionName> = [.withdraw, .pause, .reopen]
    let likely = offered.filter { !ending.contains($0.name) || chance.percent(8) }
    if likely.isEmpty || chance.percent(15) { return chance.pick(ActionName.allCases) }
    let onward = likely.filter { $0.to != .same || $0.onlyIfOpen }
    return onward.isEmpty || chance.percent(50) ? chance.pick(likely).name : chance.pick(onward).name
  }

  private mutating func command(_ name: ActionName, in one: SoakedCase) -> CaseCommand {
    let action = SchoolDeskProcedure.action(name)
    let isWordless = chance.percent(3)
    let words = isWordless ? [:] : action.map { PlayedWords.of($0, by: "N. Naam", number: 7) } ?? [:]
    let date = now.day.adding(days: chance.between(0...5))
    return CaseCommand(
      name, words: words, date: date, detail: action?.detail.flatMap { detail($0, name, one) })
  }

  private mutating func detail(_ kind: DetailKind, _ name: ActionName, _ one: SoakedCase)
    -> CaseCommand.Detail?
  {
    let members = one.home.cast.filter { $0.member != nil }
    switch kind {
    case .sending: return .sending(CaseCommand.Sending())
    case .assignee:
      guard case .member(let id, let role) = chance.pick(members) else { return nil }
      return .assignee(id, role)
    case .member: return chance.pick(members).member.map { .member($0) }
    case .consents: return .consents([chance.pick(ConsentKind.allCases): chance.percent(50)])
    case .wishes: return .wishes(chance.percent(50) ? [.anotherPlace] : [.beHeard])
    case .outcome: return .outcome(chance.pick(Outcome.allCases))
    case .verdict: return .verdict(verdict())
    case .clock:
      let to = chance.percent(50) ? chance.pick(members).member : nil
      return .clock(promise: chance.between(1...8), to: to)
    case .outside: return .outside(chance.percent(60) ? outside : nil)
    case .day: return .day(now.day.adding(days: chance.between(0...90)))
    case .disadvantage:
      return .disadvantage(chance.pick(Disadvantage.allCases), heardOn: chance.percent(50) ? now.day : nil)
    case .finding: return .finding(chance.pick(ReviewFinding.allCases))
    }
  }

  private mutating func verdict() -> Verdict {
    let answers: [Verdict.Answer] = [.yes, .partly, .no]
    return Verdict(
      believed: chance.pick(answers), helped: chance.pick(answers), wouldReportAgain: chance.pick(answers),
      declinesReview: chance.percent(50) ? true : nil)
  }

  /// A report on its way to a school.
  mutating func sending() -> CaseCommand.Sending {
    let consents = ConsentKind.allCases.filter { _ in chance.percent(50) }
    return CaseCommand.Sending(
      consents: Set(consents), wishes: chance.percent(30) ? [.anotherPlace] : [.beHeard],
      outside: chance.percent(60) ? outside : nil)
  }
}
