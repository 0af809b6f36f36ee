import Cases
import Core
import Storage
import Vault

/// A try in one case: reads it, decides, and keeps the event; with a bug in between when one is asked for.
struct SoakStep: Sendable {
  let one: SoakedCase
  let actor: CaseActor
  let command: CaseCommand
  let now: Moment
  /// Nil unless the bug strikes now.
  let sabotage: Sabotage?

  struct Outcome: Sendable {
    let one: SoakedCase
    let isRefused: Bool
    let violations: [String]
  }

  /// - Throws: `CaseProblem` when the store can't do what the rules allow; nothing may be kept then.
  func run(in store: CaseStore, _ dialect: Dialect, on connection: any Connection) throws -> Outcome {
    if sabotage == .rewriteEvent { try rewrite(dialect, on: connection) }
    var one = one
    one.left -= 1
    guard let stored = try store.load(one.id, on: connection) else {
      return Outcome(one: one, isRefused: false, violations: ["\(one.id): lost"])
    }
    var found = one.follow(stored)
    let event: CaseEvent
    do throws(CaseRefusal) {
      event = bent(try decide(in: stored.situation))
    } catch {
      return Outcome(one: one, isRefused: true, violations: found)
    }
    let after = try store.append(event, to: stored, key: one.key, on: connection)
    found += one.add(event, giving: after)
    return Outcome(one: one, isRefused: false, violations: found)
  }

  private func decide(in situation: CaseSituation) throws(CaseRefusal) -> CaseEvent {
    do throws(CaseRefusal) {
      return try Interpreter.decide(command, in: situation, by: actor, at: now, terms: one.home.terms)
    } catch {
      guard sabotage == .skipConsent, case .needsConsent(let kinds) = error else { throw error }
      return try Interpreter.decide(
        command, in: Self.pretending(kinds, in: situation), by: actor, at: now, terms: one.home.terms)
    }
  }

  /// As if the student had said yes.
  private static func pretending(_ kinds: [ConsentKind], in situation: CaseSituation) -> CaseSituation {
    let yes = kinds.map { Effect.consentChanged(kind: $0, given: true) }
    let coded = CaseEvent.Coded(actor: .reporter, action: .changeConsent, effects: yes)
    return situation.applying(
      CaseEvent(
        sequence: situation.version, at: Moment(milliseconds: 0), visibility: .internal, coded: coded,
        words: [:]))
  }

  private func bent(_ event: CaseEvent) -> CaseEvent {
    guard sabotage == .dropPromise else { return event }
    let effects = event.effects.filter { if case .promiseOpened = $0 { false } else { true } }
    let coded = CaseEvent.Coded(actor: event.actor, action: event.action, effects: effects)
    return CaseEvent(
      sequence: event.sequence, at: event.at, visibility: event.visibility, coded: coded, words: event.words)
  }

  private func rewrite(_ dialect: Dialect, on connection: any Connection) throws {
    try SoakGuards.setAside(dialect, on: connection) {
      try connection.run(
        """
        UPDATE case_event SET happened_at = happened_at - 86400000 WHERE case_id = \(one.id) AND sequence = 1
        """)
    }
  }
}
