package import Core
import Organisations
package import Storage
package import Vault

/// The cases of this server. Everything written goes through here, so that events, promises and the columns
/// of the inbox never differ.
package struct CaseStore: Sendable {
  let keys: ServerKeys
  let names: CaseNames

  package init(keys: ServerKeys) {
    self.keys = keys
    names = CaseNames(keys: keys)
  }

  /// Keeps a report as a new case, with its first event, its promises and its wrapped keys.
  ///
  /// - Throws: ``CaseRefusal``, or ``CaseProblem/nobodyLeft`` when the report names the whole team.
  @discardableResult
  package func create(
    _ new: NewCase, at moment: Moment, terms: CaseTerms, on connection: any Connection
  ) throws -> CaseSituation {
    let command = CaseCommand(.send, detail: .sending(new.sending))
    let event = try Interpreter.decide(command, in: CaseSituation(), by: .reporter, at: moment, terms: terms)
    let situation = CaseSituation(after: [event])
    let content = try new.key.sealJSON(new.content, context: CaseNames.content(new.id))
    let digest = ProofHash.plain(content)
    let kept = try sealed(
      event, of: new.id, key: new.key, after: EventChain.start(of: new.id, content: digest))
    var answers = new.answers
    let home = try OrganisationStore.organisation(new.team.organisation, on: connection)
    if home?.isRehearsal == true { answers.isSynthetic = true }
    var register = CaseRegister(team: new.team, answers: answers, situation: situation)
    register.head = Hex.encode(kept.hash)
    try connection.run(
      """
      INSERT INTO "case" (id, organisation_index, team_index, owner_index, state, version,
                          received_day, next_due_day, clock_day, register, content, content_digest)
      VALUES (\(new.id), \(names.organisation(new.team.organisation)), \(names.team(new.team.id)),
              \(names.owner(situation.owner.asPromiseOwner)), \(situation.state), \(situation.version),
              \(moment.day), \(situation.firstSchoolPromise?.due), \(ClockRules.firstLook(at: situation)),
              \(try sealed(register, of: new.id)), \(content), \(digest))
      """)
    try insert(kept, of: new.id, on: connection)
    try write(situation.promises, of: new.id, on: connection)
    try CaseKeys(self).wrap(new, on: connection)
    return situation
  }

  /// Does something in a case, if it may be done: reads it, decides, and keeps the event, in the one unit of
  /// work.
  ///
  /// - Parameters:
  ///   - key: the case's own; the words are sealed with it, and new readers get it.
  ///   - seen: the version that the page showed; nil when it does not matter, as for a message.
  /// - Throws: ``CaseRefusal`` or ``CaseProblem``.
  @discardableResult
  package func perform(
    _ command: CaseCommand, in id: ID<Case>, by actor: CaseActor, key: CaseKey, at moment: Moment,
    terms: CaseTerms,
    seen: Int? = nil, on connection: any Connection
  ) throws -> CaseSituation {
    guard let stored = try load(id, on: connection) else { throw CaseProblem.notFound }
    if let seen, seen != stored.situation.version {
      throw CaseProblem.changed(seen: seen, now: stored.situation.version)
    }
    let event = try Interpreter.decide(command, in: stored.situation, by: actor, at: moment, terms: terms)
    return try append(event, to: stored, key: key, on: connection)
  }

  /// Keeps an event that follows on what was read.
  ///
  /// - Parameter key: nil for the clock, whose events have no words and give nobody a new key.
  /// - Throws: ``CaseProblem/changed(seen:now:)`` when another event came first; nothing is written then.
  @discardableResult
  package func append(
    _ event: CaseEvent, to stored: StoredCase, key: CaseKey?, on connection: any Connection
  ) throws -> CaseSituation {
    let after = stored.situation.applying(event)
    var register = stored.register
    let kept = try sealed(event, of: stored.id, key: key, after: stored.head)
    register.follow(after, by: event.actor)
    register.head = Hex.encode(kept.hash)
    let changed = try connection.run(
      """
      UPDATE "case"
         SET owner_index = \(names.owner(after.owner.asPromiseOwner)), state = \(after.state),
             version = \(after.version), next_due_day = \(after.firstSchoolPromise?.due),
             clock_day = \(ClockRules.firstLook(at: after)),
             outside_index = \(after.movedOutside.map(names.outside)),
             register = \(try sealed(register, of: stored.id))
       WHERE id = \(stored.id) AND version = \(event.sequence - 1)
      """)
    guard changed == 1 else {
      throw CaseProblem.changed(seen: event.sequence - 1, now: try version(of: stored.id, on: connection))
    }
    try insert(kept, of: stored.id, on: connection)
    try write(
      after.promises.filter { !stored.situation.promises.contains($0) }, of: stored.id, on: connection)
    try CaseKeys(self).follow(event, in: stored, key: key, on: connection)
    return after
  }
}
