import Cases
import Organisations

extension DemoTraits {
  /// - Parameter target: the state that the case should be in; some leave no choice.
  init(target: CaseState?, fragment: Int, chance: inout DemoChance) {
    let phase = chance.pick(weighted: Phase.allCases.map { ($0, Self.weight(of: $0)) })
    let conducts = Self.conducts(in: phase, &chance)
    let isCompanyCase = target == .companyApproached || target == .companyHeard
    let team: TeamKind = !isCompanyCase && chance.percent(8) ? .advisers : .desk
    let mode = chance.pick(
      weighted: [(ContactMode.anonymous, 35), (.confidential, 40), (.named, 25)])
    self.phase = phase
    self.conducts = conducts
    self.team = team
    self.mode = mode
    reasons = Self.reasons(for: conducts, fragment: fragment, &chance)
    wishes = Self.wishes(&chance)
    consents = Self.consents(mode: mode, team: team, mustSpeak: isCompanyCase, &chance)
    slowness = chance.pick(weighted: [(0, 70), (1, 18), (4, 12)])
    companyAnswer = chance.pick(
      weighted: [(CompanyAnswer.admits, 40), (.partly, 15), (.denies, 30), (.silent, 15)])
    interruption = Self.interruption(target, &chance)
    ending = chance.pick(
      weighted: [(Ending.content, 58), (.discontent, 6), (.reopened, team == .desk ? 12 : 0), (.silent, 24)]
        .filter { $0.1 > 0 })
  }

  private static func weight(of phase: Phase) -> Int {
    switch phase {
    case .interview, .treatment, .tasks: 4
    case .searching, .noReply, .application, .supervision, .assessment, .endedByCompany: 2
    default: 1
    }
  }

  private static func conducts(in phase: Phase, _ chance: inout DemoChance) -> [Conduct] {
    let fitting = Conduct.shown(in: phase.group)
    let first = chance.pick(fitting)
    let second = chance.pick(fitting)
    return Conduct.allCases.filter { $0 == first || ($0 == second && chance.percent(35)) }
  }

  private static func reasons(
    for conducts: [Conduct], fragment: Int, _ chance: inout DemoChance
  ) -> [PerceivedReason] {
    var found = Set(conducts.map { $0.likelyReasons[fragment % $0.likelyReasons.count] })
    if chance.percent(15) { found.insert(chance.pick([.looks, .age, .level, .family])) }
    if chance.percent(10) { found = [.unknown] }
    return PerceivedReason.allCases.filter(found.contains)
  }

  private static func wishes(_ chance: inout DemoChance) -> Set<Wish> {
    var found: Set<Wish> = [chance.pick([.beHeard, .schoolTalksToCompany, .thatItStops, .anotherPlace])]
    for _ in 0..<chance.between(0...3) { found.insert(chance.pick(Wish.allCases)) }
    return found
  }

  private static func consents(
    mode: ContactMode, team: TeamKind, mustSpeak: Bool, _ chance: inout DemoChance
  ) -> Set<ConsentKind> {
    var found: Set<ConsentKind> = chance.percent(80) ? [.figures] : []
    if team == .advisers { return found }
    if mustSpeak || chance.percent(58) {
      found.insert(mode == .named && chance.percent(60) ? .companyWithName : .companyWithoutName)
    }
    if chance.percent(35) { found.insert(.supervisor) }
    if chance.percent(30) { found.insert(.accreditationBody) }
    if chance.percent(12) { found.insert(.antiDiscriminationBureau) }
    return found
  }

  private static func interruption(_ target: CaseState?, _ chance: inout DemoChance) -> Interruption {
    switch target {
    case .paused: .pause(resumes: false)
    case .withdrawn: .withdraw
    case nil:
      chance.pick(
        weighted: [
          (Interruption.none, 84), (.pause(resumes: true), 6), (.pause(resumes: false), 3), (.withdraw, 7),
        ])
    default: .none
    }
  }
}
