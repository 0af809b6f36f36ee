import Audit
import Core
import Storage
import Vault

/// What a member changes about their own account. Each asks for the present passphrase again.
package struct AccountChanges: Sendable {
  private let tools: AccountTools

  package init(_ tools: AccountTools) { self.tools = tools }

  /// Seals the member's private key under a new passphrase. Sessions that are open end.
  ///
  /// - Returns: the new salt, with which the present session may go on.
  /// - Throws: ``SignInRefusal`` for the present passphrase, `PassphraseProblem` for the new one.
  package func changePassphrase(of viewer: Viewer, from present: String, to new: String) async throws
    -> [UInt8]
  {
    try PassphraseRules.check(new, mail: viewer.member.mail)
    try await confirm(viewer, passphrase: present)
    let salt = tools.randomness.bytes(16)
    let key = try await tools.passphraseKey(new, salt: salt)
    let sealed = MemberKey.seal(viewer.privateKey, of: viewer.id, with: key)
    let (now, keys) = (tools.clock.now(), tools.keys)
    try await tools.database.write { connection in
      try connection.run(
        """
        UPDATE member SET passphrase_salt = \(salt), sealed_private_key = \(sealed)
         WHERE id = \(viewer.id) AND organisation_id = \(viewer.organisation) AND disabled = 0
        """)
      try AccountAudit.note(.passphraseChanged, by: viewer.member, at: now, keys: keys, on: connection)
    }
    return salt
  }

  /// Ten new recovery codes, to show once; the old ones stop working.
  ///
  /// - Throws: ``SignInRefusal`` for the passphrase.
  package func newRecoveryCodes(of viewer: Viewer, passphrase: String) async throws -> [RecoveryCode] {
    try await confirm(viewer, passphrase: passphrase)
    let codes = RecoveryCode.ten(using: tools.randomness)
    let (now, keys) = (tools.clock.now(), tools.keys)
    try await tools.database.write { connection in
      try RecoveryCodeStore.replace(codes, of: viewer.id, keys: keys, on: connection)
      try AccountAudit.note(.recoveryCodesRenewed, by: viewer.member, at: now, keys: keys, on: connection)
    }
    return codes
  }

  private func confirm(_ viewer: Viewer, passphrase: String) async throws {
    let accepted = try await SignIn(tools).passphrase(mail: viewer.member.mail, passphrase: passphrase)
    guard accepted.member == viewer.id else { throw SignInRefusal.wrong }
  }
}
