import Audit
import Core
import Organisations
import Storage
import Vault

/// What this room writes in the audit log, in the same unit of work as what it is about.
enum AccountAudit {
  /// - Parameter object: what it was about, when it is not the member who did it: an id or a code.
  static func note(
    _ action: AuditAction, by member: Member, about object: String? = nil, at now: Moment, keys: ServerKeys,
    on connection: any Connection
  ) throws {
    let actor = AuditEntry.Actor(id: member.id.text, name: member.name, role: member.role.rawValue)
    let entry = AuditEntry(
      at: now, action, by: actor, in: member.organisation.text, about: object ?? member.id.text)
    try AuditLog.append(entry, on: connection, keys: keys)
  }

  /// For what nobody who is signed in did.
  ///
  /// - Parameter member: whose account it was about; nil writes as much work to no list.
  static func noteAttempt(
    about member: Member?, at now: Moment, keys: ServerKeys, on connection: any Connection
  ) throws {
    let entry = AuditEntry(
      at: now, .signInFailed, by: nil, in: member?.organisation.text, about: member?.id.text)
    try AuditLog.append(entry, on: connection, keys: keys)
  }
}
