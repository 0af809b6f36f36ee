import Accounts
import Core
import Organisations

extension EventDraft {
  /// A step of the clock, if it is due and follows on the one before.
  mutating func move(_ action: ActionName, promise number: Int, to member: ID<Member>?) throws(CaseRefusal) {
    guard let promise = situation.openPromises.first(where: { $0.number == number }) else {
      throw .nothingOpen([])
    }
    if let member, situation.excluded.contains(member) || situation.barred.contains(member) {
      throw .excluded
    }
    if action == .reassign { return hand(over: member) }
    if action == .reopenAfterSilence {
      guard ClockRules.silentVerdict(situation)?.number == number, moment.day > promise.due else {
        throw .notFrom(situation.state, action: action)
      }
      return
    }
    guard let step = EscalationStep(action), isNext(step, for: promise) else {
      throw .notFrom(situation.state, action: action)
    }
    let day = ClockRules.firstDay(of: step, for: promise, ClockFacts(hasOverseer: false, candidates: []))
    guard day <= moment.day else { throw .notYet(until: day) }
    if step == .secondPerson, member == nil { throw .missingDetail(.assignee) }
    add(.escalated(promise: number, step: step))
    if let member, step == .secondPerson { add(.ownerChanged(to: .member(id: member))) }
    if action == .escalateOutside, let outside = situation.outside { add(.movedOutside(to: outside)) }
  }

  private func isNext(_ step: EscalationStep, for promise: Promise) -> Bool {
    guard promise.owner != .reporter, !promise.owner.isOutside || step == .reminded || step == .late else {
      return false
    }
    if step == .outside { return situation.movedOutside == nil && promise.step != nil }
    if step == .late, moment.day <= promise.due { return false }
    return ClockRules.isAfter(step, promise.step)
  }

  private mutating func hand(over member: ID<Member>?) {
    add(.ownerChanged(to: member.map { .member(id: $0) } ?? .desk))
  }

  mutating func takeOutside(by actor: CaseActor) {
    guard let member = actor.member else { return }
    add(.takenOutside)
    add(.ownerChanged(to: .member(id: member)))
  }

  /// Another choice ends what the first organisation could read. What it has read, it has read.
  mutating func name(outside organisation: ID<Organisation>?) {
    guard organisation != situation.outside || organisation != situation.movedOutside else { return }
    if situation.movedOutside != nil, situation.movedOutside != organisation {
      leaveOutside(forgetting: false)
    }
    if organisation != situation.outside { add(.outsideNamed(organisation: organisation)) }
  }

  /// - Parameter forgetting: the student has to choose anew.
  mutating func leaveOutside(forgetting: Bool) {
    guard let organisation = situation.movedOutside else { return }
    if !forgetting { drop([.outsideAnswer]) }
    if situation.isWithOutside { add(.ownerChanged(to: .desk)) }
    add(.outsideLeft(from: organisation))
    if forgetting { add(.outsideNamed(organisation: nil)) }
  }
}

extension EscalationStep {
  /// The step that an action of the clock takes.
  package init?(_ action: ActionName) {
    switch action {
    case .remind: self = .reminded
    case .markLate: self = .late
    case .escalateToSecondPerson: self = .secondPerson
    case .escalateOutsideLine: self = .outsideLine
    case .escalateOutside, .offerOutside: self = .outside
    default: return nil
    }
  }
}
