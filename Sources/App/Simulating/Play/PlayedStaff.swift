import Accounts
import Cases
import Core
import Organisations

/// Who of the staff does what in one case, and on which day: always for a promise, and whichever action of
/// the procedure settles it or leads there.
struct PlayedStaff: Sendable {
  private var chance: DemoChance
  private let terms: CaseTerms
  /// Who would take the case, among those who can.
  private let place: Int
  /// The day on which a person means to do something for a promise; nil for never.
  private var days: [Intent: Day?] = [:]
  private var duties: [Duty] = []

  private struct Intent: Hashable {
    let promise: Int
    let person: ID<Member>
  }

  private struct Duty {
    let promise: Promise
    let person: PlayedPerson
    let day: Day
  }

  init(chance: DemoChance, place: Int, terms: CaseTerms) {
    (self.chance, self.place, self.terms) = (chance, place, terms)
  }

  /// Plans anew after something happened; what a person meant to do before stands.
  mutating func plan(_ situation: CaseSituation, team: TeamKind, on today: Day, at school: PlayedSchool) {
    duties = []
    guard situation.state.isOpen else { return }
    for promise in situation.openPromises where promise.owner != .reporter {
      guard let person = person(for: promise, in: situation, team: team, at: school) else { continue }
      let intent = Intent(promise: promise.number, person: person.id)
      let day = days[intent] ?? day(for: promise, person.conduct, on: today)
      days[intent] = .some(day)
      if let day { duties.append(Duty(promise: promise, person: person, day: day)) }
    }
    duties.sort { ($0.day, $0.promise.due, $0.promise.number) < ($1.day, $1.promise.due, $1.promise.number) }
  }

  /// What somebody does now, if anything.
  mutating func next(in situation: CaseSituation, on today: Day) -> (CaseActor, CaseCommand)? {
    for duty in duties where duty.day <= today {
      let offered = Interpreter.offered(to: duty.person.actor, in: situation, on: today)
      guard let action = action(for: duty.promise, among: offered, in: situation, on: today) else { continue }
      return (duty.person.actor, command(action, by: duty.person, in: situation, on: today))
    }
    return nil
  }

  /// The owner, or who would be; a colleague where that person may not write to the student again.
  private func person(
    for promise: Promise, in situation: CaseSituation, team: TeamKind, at school: PlayedSchool
  ) -> PlayedPerson? {
    let shut = situation.barred.union(situation.excluded)
    if let owner = situation.owner.member, !promise.owner.isOutside, !shut.contains(owner) {
      return school.person(owner)
    }
    let isOutside = promise.owner.isOutside || situation.isWithOutside
    let able = school.handlers(of: team, isOutside: isOutside).filter { !shut.contains($0.id) }
    return able.isEmpty ? nil : able[place % able.count]
  }

  private mutating func day(for promise: Promise, _ conduct: MemberConduct, on today: Day) -> Day? {
    let span = max(1, promise.opened.workingDays(until: promise.due))
    let early = promise.opened.adding(workingDays: chance.between(min(span > 3 ? 1 : 0, span - 1)...span - 1))
    switch conduct {
    case .silent: return nil
    case .good: return max(today, early)
    case .slow:
      let late = promise.due.adding(workingDays: chance.between(1...7))
      return max(today, chance.percent(60) ? early : late)
    }
  }

  private mutating func action(
    for promise: Promise, among offered: [CaseAction], in situation: CaseSituation, on today: Day
  ) -> CaseAction? {
    let direct = offered.filter { $0.settles.contains(promise.kind) }
    let (renewing, settling) = (
      direct.filter { $0.opens.contains(promise.kind) }, direct.filter { !$0.opens.contains(promise.kind) }
    )
    let onward = Self.onward(settling.isEmpty ? offered : settling, from: situation.state)
    let beside = settling.filter { $0.to == .same }
    if !onward.isEmpty, beside.isEmpty || chance.percent(90) { return chance.pick(onward) }
    if !beside.isEmpty { return chance.percent(90) ? beside[0] : chance.pick(beside) }
    // A new date only when the old one is near.
    guard let renewal = renewing.first, today.adding(workingDays: 1) >= promise.due else { return nil }
    return renewal
  }

  /// The actions that take the case to the next state that can be reached.
  private static func onward(_ actions: [CaseAction], from state: CaseState) -> [CaseAction] {
    let order = CaseState.allCases
    let ways = actions.compactMap { action -> (action: CaseAction, place: Int)? in
      guard case .state(let next) = action.to, next != .paused, next != .withdrawn,
        next != .closed || !action.settles.isEmpty, let place = order.firstIndex(of: next),
        let present = order.firstIndex(of: state), place > present
      else { return nil }
      return (action, place)
    }
    let nearest = ways.map(\.place).min()
    return ways.filter { $0.place == nearest }.map(\.action)
  }

  private mutating func command(
    _ action: CaseAction, by person: PlayedPerson, in situation: CaseSituation, on today: Day
  ) -> CaseCommand {
    let detail: CaseCommand.Detail? =
      switch action.detail {
      case .outcome: .outcome(chance.pick(Outcome.allCases))
      case .finding: .finding(chance.pick(ReviewFinding.allCases))
      default: nil
      }
    return CaseCommand(
      action.name, words: PlayedWords.of(action, by: person.name, number: chance.between(0...99)),
      date: action.dates.map { terms.due($0, from: today) }, detail: detail)
  }
}
