import Accounts
import Core
import Organisations
import Storage
import Vault

/// One look of the clock at one case: everything that is due, in one unit of work.
struct ClockLook {
  let store: CaseStore
  let keys: ServerKeys
  let randomness: Randomness
  let now: Moment
  /// Whether no letters are written.
  let isQuiet: Bool

  /// More steps than this can't be due on one day.
  private static let mostSteps = 40

  /// - Returns: how many events were added.
  func run(_ id: ID<Case>, on connection: any Connection) throws -> Int {
    guard var stored = try store.load(id, on: connection),
      let school = try OrganisationStore.organisation(stored.register.organisation, on: connection)
    else { return 0 }
    let people = try ClockPeople(stored, names: store.names, on: now.day, connection)
    var steps = 0
    while steps < Self.mostSteps,
      let command = ClockRules.command(
        in: stored.situation, facts: people.facts(for: stored.situation), on: now.day)
    {
      let event = try Interpreter.decide(
        command, in: stored.situation, by: .system, at: now, terms: CaseTerms(school.terms))
      let after = try store.append(event, to: stored, key: nil, on: connection)
      if !isQuiet {
        try ClockLetters(keys: keys, randomness: randomness, now: now)
          .send(about: event, in: stored, after: after, people: people, on: connection)
      }
      steps += 1
      guard let next = try store.load(id, on: connection) else { break }
      stored = next
    }
    let next = ClockRules.nextDay(
      in: stored.situation, facts: people.facts(for: stored.situation), after: now.day)
    try ClockLease.settle(id, next: next, on: connection)
    return steps
  }
}
