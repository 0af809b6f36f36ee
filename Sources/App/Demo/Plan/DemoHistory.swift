import Cases
import Core
import Organisations

/// Plays a case by the real rules on a clock of its own, until it is over or the present is reached.
struct DemoHistory {
  let traits: DemoTraits
  let school: DemoSchool
  let excluded: DemoMember?
  let until: Day
  let terms: CaseTerms
  var chance: DemoChance
  private(set) var day: Day
  private(set) var situation = CaseSituation()
  private(set) var steps: [DemoStep] = []
  /// Who handles it now.
  var handler: DemoMember
  /// Seconds after midnight of the next act of the staff on this day.
  private var second: Int64 = 0

  /// Why a play stops.
  enum Stop: Error {
    /// The present is reached, or the student has withdrawn.
    case over
    case fault(DemoFault)
  }

  init(
    traits: DemoTraits, school: DemoSchool, excluded: DemoMember?, sent: Day, until: Day, chance: DemoChance
  ) {
    var chance = chance
    self.traits = traits
    self.school = school
    self.excluded = excluded
    self.until = until
    terms = CaseTerms(school.terms)
    day = sent
    let handlers =
      traits.team == .desk
      ? school.members(.deskOwner) + school.members(.coordinator) : school.members(.confidentialAdviser)
    handler = chance.pick(handlers)
    self.chance = chance
  }

  mutating func play() throws(DemoFault) {
    do throws(Stop) {
      try playAll()
    } catch {
      if case .fault(let fault) = error { throw fault }
    }
  }

  mutating func wait(days: Int) { move(to: day.adding(days: days)) }

  /// The school's time: a number of working days, more when its people are slow.
  mutating func schoolTakes(_ days: ClosedRange<Int>) {
    let extra = traits.slowness + handler.delay
    let slow = extra > 0 && chance.percent(30) ? chance.between(1...extra) : 0
    move(to: day.adding(workingDays: chance.between(days) + slow))
  }

  mutating func waitUntil(_ later: Day) { if later > day { move(to: later) } }

  private mutating func move(to next: Day) {
    if next != day { second = 0 }
    while day < next {
      day = day.adding(days: 1)
      strike()
    }
  }

  /// What the clock of the cases does at the start of a day.
  private mutating func strike() {
    guard day < until else { return }
    for _ in 0..<10 {
      let moment = Amsterdam.start(of: day).adding(seconds: 60)
      // A round opened by silence is left to the running demo: the stories here do not go on from it.
      guard let command = ClockRules.command(in: situation, facts: facts, on: day),
        command.action != .reopenAfterSilence,
        let event = try? Interpreter.decide(command, in: situation, by: .system, at: moment, terms: terms)
      else { return }
      situation = situation.applying(event)
      steps.append(
        DemoStep(
          moment: moment, actor: .system, action: command.action, words: [:], date: nil,
          detail: command.detail))
      if let owner = situation.owner.member, let member = school.members.first(where: { $0.id == owner }) {
        handler = member
      }
    }
  }

  private var facts: ClockFacts {
    let roles: Set<Role> = traits.team == .desk ? [.deskOwner, .coordinator] : [.confidentialAdviser]
    let able = school.members.filter {
      roles.contains($0.role) && $0.id != excluded?.id && !situation.barred.contains($0.id)
    }
    return ClockFacts(hasOverseer: traits.team == .desk, candidates: able.map(\.id))
  }

  mutating func student(
    _ action: ActionName, words: [WordField: String] = [:], detail: CaseCommand.Detail? = nil
  ) throws(Stop) {
    try act(.reporter, action, at: Amsterdam.start(of: day), words: words, date: nil, detail: detail)
  }

  mutating func staff(
    _ action: ActionName, by member: DemoMember? = nil, words: [WordField: String] = [:], date: Day? = nil,
    detail: CaseCommand.Detail? = nil
  ) throws(Stop) {
    move(to: day.adding(workingDays: 0))
    second =
      second == 0 ? Int64(chance.between(8 * 3600...15 * 3600)) : second + Int64(chance.between(60...1800))
    let moment = Amsterdam.start(of: day).adding(seconds: second)
    let member = member ?? handler
    try act(
      .member(id: member.id, role: member.role), action, at: moment, words: words, date: date, detail: detail)
  }

  private mutating func act(
    _ actor: CaseActor, _ action: ActionName, at moment: Moment, words: [WordField: String], date: Day?,
    detail: CaseCommand.Detail?
  ) throws(Stop) {
    guard day < until else { throw .over }
    let step = DemoStep(
      moment: moment, actor: actor, action: action, words: words, date: date, detail: detail)
    do throws(CaseRefusal) {
      let event = try Interpreter.decide(step.command, in: situation, by: actor, at: moment, terms: terms)
      situation = situation.applying(event)
      steps.append(step)
    } catch {
      throw .fault(DemoFault(refusal: error, action: action, state: situation.state))
    }
  }
}
