import Core
import Storage
import Vault

/// Counts wrong attempts. A row belongs to a typed mail address or a member, known or not, under a keyed
/// fingerprint: an unknown address waits as long as a known one.
enum AttemptStore {
  /// What is being tried.
  enum Subject {
    case passphrase(mail: String)
    case code(ID<Member>)

    func fingerprint(_ keys: ServerKeys) -> String {
      switch self {
      case .passphrase(let mail): keys.blindIndex(.member, of: "attempt/passphrase/\(mail)")
      case .code(let member): keys.blindIndex(.member, of: "attempt/code/\(member)")
      }
    }
  }

  /// Counts one more wrong attempt before it is looked at, so that attempts side by side gain nothing.
  ///
  /// - Returns: how many there are now in a row, this one included.
  /// - Throws: ``SignInRefusal/wait(seconds:)`` when it is too early; then nothing is counted.
  static func begin(_ fingerprint: String, at now: Moment, on connection: any Connection) throws -> Int {
    let row = try connection.row("SELECT failures, not_before FROM attempt WHERE subject = \(fingerprint)")
    if let next = try row?.moment("not_before"), next > now {
      throw SignInRefusal.wait(seconds: SignInDelay.wait(until: next, now: now))
    }
    let failures = try (row?.integer("failures") ?? 0) + 1
    let next = SignInDelay.nextAttempt(afterFailures: failures, last: now)
    try connection.run(
      """
      INSERT INTO attempt (subject, failures, not_before) VALUES (\(fingerprint), \(failures), \(next))
      ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, not_before = excluded.not_before
      """)
    return failures
  }

  /// Forgets what was wrong more than a day ago.
  static func removeOld(at now: Moment, on connection: any Connection) throws {
    try connection.run("DELETE FROM attempt WHERE not_before < \(now.adding(seconds: -86_400))")
  }

  /// Forgets the wrong attempts after a right one.
  static func clear(_ fingerprint: String, on connection: any Connection) throws {
    try connection.run("DELETE FROM attempt WHERE subject = \(fingerprint)")
  }
}
