import Audit
package import Core
import Organisations
import Storage
package import Vault

/// How somebody who was invited becomes a member: passphrase, second factor, confirmed by a code of it.
///
/// Nothing but the invitation's own row changes before the code is right. A link that is wrong, used or
/// expired is not told apart.
package struct Enrolment: Sendable {
  private let tools: AccountTools

  package init(_ tools: AccountTools) { self.tools = tools }

  /// Nil when the link does not hold (any more).
  package func invitation(_ token: InvitationToken) async throws -> Invitation? {
    try await pending(token)?.invitation
  }

  /// Sets the passphrase and makes the second factor; may be done again until the code is confirmed.
  ///
  /// - Throws: ``EnrolmentRefusal``, or `PassphraseProblem` for a passphrase that won't do.
  package func begin(_ token: InvitationToken, passphrase: String) async throws {
    guard let pending = try await pending(token) else { throw EnrolmentRefusal.gone }
    try PassphraseRules.check(passphrase, mail: pending.invitation.mail)
    let salt = tools.randomness.bytes(16)
    let key = try await tools.passphraseKey(passphrase, salt: salt)
    let draft = try MemberDraft(
      passphraseKey: key, salt: salt, heldTeam: pending.heldTeam(token), randomness: tools.randomness)
    let sealed = try token.secret(for: "draft").sealJSON(draft, context: "invitation/draft")
    let index = token.index(tools.keys)
    _ = try await tools.database.write { connection in
      try connection.run("UPDATE invitation SET sealed_draft = \(sealed) WHERE token_index = \(index)")
    }
  }

  /// The second factor that waits for its confirming code; nil before ``begin(_:passphrase:)`` or when the
  /// link does not hold.
  package func secondFactor(_ token: InvitationToken) async throws -> (invitation: Invitation, totp: TOTP)? {
    guard let pending = try await pending(token), let draft = try pending.draft(token) else { return nil }
    return (pending.invitation, draft.totp)
  }

  /// Makes the member, and the invitation disappear, when the code is right.
  ///
  /// - Returns: the member, and ten recovery codes to show once.
  /// - Throws: ``EnrolmentRefusal``.
  package func finish(_ token: InvitationToken, code: String) async throws -> Enrolled {
    guard let pending = try await pending(token) else { throw EnrolmentRefusal.gone }
    guard let draft = try pending.draft(token) else { throw EnrolmentRefusal.notBegun }
    let now = tools.clock.now()
    guard let step = draft.totp.matchedStep(code, at: now) else { throw EnrolmentRefusal.wrongCode }
    let codes = RecoveryCode.ten(using: tools.randomness)
    let (keys, index) = (tools.keys, token.index(tools.keys))
    try await tools.database.write { connection in
      let mail = pending.invitation.mail
      let taken = try connection.row("SELECT id FROM member WHERE mail = \(mail) AND disabled = 0")
      let used = try connection.run(
        "DELETE FROM invitation WHERE token_index = \(index) AND expires > \(now)")
      guard used == 1, taken == nil else { throw EnrolmentRefusal.gone }
      try draft.insert(pending.invitation, step: step, on: now.day, keys: keys, on: connection)
      try RecoveryCodeStore.replace(codes, of: draft.id, keys: keys, on: connection)
      guard let member = try MemberStore.member(draft.id, on: connection) else { return }
      try AccountAudit.note(.memberJoined, by: member, at: now, keys: keys, on: connection)
    }
    return Enrolled(member: draft.id, recoveryCodes: codes)
  }

  private func pending(_ token: InvitationToken) async throws -> PendingInvitation? {
    let (index, now) = (token.index(tools.keys), tools.clock.now())
    return try await tools.database.read { connection in
      let sql: SQL = """
        SELECT organisation_id, role, name, mail, expires, sealed_team_key, sealed_draft
          FROM invitation
         WHERE token_index = \(index) AND expires > \(now)
        """
      return try connection.row(sql).map { try PendingInvitation($0, on: connection) }
    }
  }
}

/// What ``Enrolment/finish(_:code:)`` gives.
package struct Enrolled: Sendable {
  package let member: ID<Member>
  /// Shown once.
  package let recoveryCodes: [RecoveryCode]
}

/// Why an invitation could not be taken up.
package enum EnrolmentRefusal: Error, Equatable {
  /// Wrong, used or expired.
  case gone
  /// There is no passphrase yet.
  case notBegun
  case wrongCode
}
