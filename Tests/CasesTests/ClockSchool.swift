import Accounts
import Cases
import Core
import Organisations

/// A case whose clock is played day by day, at a school of which the test says who is there.
struct ClockSchool {
  private(set) var play: Play
  var facts: ClockFacts
  var away: Set<ID<Member>> = []

  static let actions: [ActionName] = [
    .remind, .markLate, .escalateToSecondPerson, .escalateOutsideLine, .escalateOutside, .offerOutside,
    .reassign, .reopenAfterSilence,
  ]

  /// Sent on a day, to a school with everybody.
  init(on day: String, outside: ID<Organisation>? = Commands.outside) throws {
    play = try Play(on: day, outside: outside)
    facts = ClockFacts(hasOverseer: true, candidates: [People.member(People.olga), People.id("noor")])
  }

  var situation: CaseSituation { play.situation }

  /// Lets the clock do what is due on each day up to and including one.
  mutating func run(until day: String) throws {
    while play.today <= (Day(day) ?? play.today) {
      try strike()
      play.today = play.today.adding(days: 1)
    }
  }

  /// Everything that is due today.
  mutating func strike() throws {
    for _ in 0..<40 {
      facts.isOwnerAbsent = situation.owner.member.map(away.contains) ?? false
      guard let command = ClockRules.command(in: situation, facts: facts, on: play.today) else { return }
      try play.act(.system, command)
    }
  }

  mutating func act(
    _ actor: CaseActor, _ name: ActionName, date: Day? = nil, detail: CaseCommand.Detail? = nil
  ) throws { try play.act(actor, name, date: date, detail: detail) }

  mutating func wait(until day: String) { play.today = Day(day) ?? play.today }

  /// What the clock did about the promises of a kind: `2027-03-03 remind`.
  func steps(of kind: PromiseKind) -> [String] {
    play.events.flatMap { event in
      event.effects.compactMap { effect in
        guard case .escalated(let number, _) = effect, situation.promises[number - 1].kind == kind else {
          return nil
        }
        return "\(event.at.day) \(event.action.rawValue)"
      }
    }
  }
}
