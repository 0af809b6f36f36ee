import Accounts
import Core
import Outbox
import Storage
import Vault

/// Whom a step of the clock tells by letter, in the same unit of work.
struct ClockLetters {
  let keys: ServerKeys
  let randomness: Randomness
  let now: Moment

  func send(
    about event: CaseEvent, in stored: StoredCase, after: CaseSituation, people: ClockPeople,
    on connection: any Connection
  ) throws {
    let members = staff(event, before: stored.situation, after: after, people)
    try StaffNotices(keys: keys, randomness: randomness)
      .notify(members, purpose: Self.purpose(of: event), at: now, on: connection)
    guard event.action != .remind else { return }
    try CaseNotices(keys: keys, randomness: randomness)
      .notifyReporter(
        of: stored.id, in: stored.register, at: max(now, Amsterdam.morning(of: now.day)), on: connection)
  }

  private static func purpose(of event: CaseEvent) -> LetterPurpose {
    switch event.action {
    case .escalateToSecondPerson, .escalateOutsideLine, .escalateOutside: .escalation
    default: .staffAlert
    }
  }

  private func staff(
    _ event: CaseEvent, before: CaseSituation, after: CaseSituation, _ people: ClockPeople
  ) -> [Member] {
    let isOutsides = event.effects.contains { effect in
      guard case .escalated(let number, _) = effect else { return false }
      return before.promises.contains { $0.number == number && $0.owner.isOutside }
    }
    if isOutsides { return people.bureau }
    switch event.action {
    case .escalateToSecondPerson, .reassign: return people.handlers(of: before) + people.handlers(of: after)
    case .escalateOutsideLine: return people.overseers + people.handlers(of: after)
    case .escalateOutside: return people.bureau + people.handlers(of: after)
    default: return people.handlers(of: after)
    }
  }
}
