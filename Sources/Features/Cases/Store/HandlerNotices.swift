import Accounts
package import Core
package import Storage
package import Vault

/// Tells those who handle a case that its student sent something.
package struct HandlerNotices: Sendable {
  private let keys: ServerKeys
  private let randomness: Randomness

  package init(keys: ServerKeys, randomness: Randomness) {
    self.keys = keys
    self.randomness = randomness
  }

  /// Puts letters to the owner, or to the whole team while nobody has the case, in the caller's transaction.
  /// They leave the next morning: a letter may not tell at what hour a student wrote.
  package func notifyHandlers(of id: ID<Case>, at now: Moment, on connection: any Connection) throws {
    let store = CaseStore(keys: keys)
    guard let stored = try store.load(id, on: connection) else { return }
    let people = try ClockPeople(stored, names: store.names, on: now.day, connection)
    try StaffNotices(keys: keys, randomness: randomness)
      .notify(people.handlers(of: stored.situation), isDelayed: true, at: now, on: connection)
  }
}
