import Audit
package import Core
import Storage
package import Vault

/// Signing in: a passphrase, then a code from the phone or from paper.
///
/// An unknown address costs the same work, the same wait and the same answer as a known one.
package struct SignIn: Sendable {
  private let tools: AccountTools

  package init(_ tools: AccountTools) { self.tools = tools }

  /// The first step.
  ///
  /// - Returns: who it is and their private key, to be kept only in the session that the cookie opens.
  /// - Throws: ``SignInRefusal``.
  package func passphrase(mail: String, passphrase: String) async throws -> PassphraseAccepted {
    let mail = FoldedMail(mail)?.text ?? "unusable"
    let subject = AttemptStore.Subject.passphrase(mail: mail).fingerprint(tools.keys)
    let failures = try await begin(subject)
    let credential = try await tools.credential(mail: mail)
    guard let key = try await tools.open(credential, passphrase: passphrase) else {
      if failures == Self.alarmingFailures { try await note(about: credential.member) }
      throw SignInRefusal.wrong
    }
    try await tools.database.write { try AttemptStore.clear(subject, on: $0) }
    return PassphraseAccepted(member: credential.member, privateKey: key, salt: credential.salt)
  }

  /// The second step. A code of the phone counts once, also for two requests at the same moment; so does a
  /// recovery code.
  ///
  /// - Returns: how many recovery codes are left.
  /// - Throws: ``SignInRefusal``.
  @discardableResult
  package func code(_ typed: String, member: ID<Member>) async throws -> Int {
    let subject = AttemptStore.Subject.code(member).fingerprint(tools.keys)
    _ = try await begin(subject)
    let (keys, now) = (tools.keys, tools.clock.now())
    let left: Int? = try await tools.database.write { connection in
      let way = try SecondFactor.use(typed, of: member, at: now, keys: keys, on: connection)
      guard let way, let found = try MemberStore.member(member, on: connection) else { return nil }
      try AttemptStore.clear(subject, on: connection)
      try PresenceStore.note(member, seenOn: now.day, on: connection)
      let action: AuditAction = way == .phone ? .signInSucceeded : .recoveryCodeUsed
      try AccountAudit.note(action, by: found, at: now, keys: keys, on: connection)
      return try RecoveryCodeStore.left(of: member, on: connection)
    }
    if let left { return left }
    // Whoever gets this far knows the passphrase: each wrong code is worth a line.
    try await note(about: member)
    throw SignInRefusal.wrong
  }

  /// After how many wrong passphrases in a row a line is written in the audit log.
  private static let alarmingFailures = 5

  private func begin(_ subject: String) async throws -> Int {
    let now = tools.clock.now()
    return try await tools.database.write { try AttemptStore.begin(subject, at: now, on: $0) }
  }

  private func note(about member: ID<Member>) async throws {
    let (keys, now) = (tools.keys, tools.clock.now())
    try await tools.database.write { connection in
      let found = try MemberStore.member(member, on: connection)
      try AccountAudit.noteAttempt(about: found, at: now, keys: keys, on: connection)
    }
  }
}

/// What the right passphrase gives.
package struct PassphraseAccepted: Sendable {
  package let member: ID<Member>
  package let privateKey: PrivateKey
  /// The salt of this passphrase; another one later means that it was changed.
  package let salt: [UInt8]
}
