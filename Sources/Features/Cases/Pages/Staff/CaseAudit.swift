import Accounts
import Audit
import Core
import Organisations
import Storage
import Vault

/// What these pages write in the audit log, in the same unit of work as what it is about.
enum CaseAudit {
  static func note(
    _ action: AuditAction, about id: ID<some Any>, by viewer: Viewer, at now: Moment, keys: ServerKeys,
    on connection: any Connection
  ) throws {
    // Nobody else may know of an adviser's cases: those entries stand in no list of the organisation.
    let organisation = viewer.role.team == .advisers ? nil : viewer.organisation.text
    let actor = AuditEntry.Actor(id: viewer.id.text, name: viewer.member.name, role: viewer.role.rawValue)
    try AuditLog.append(
      AuditEntry(at: now, action, by: actor, in: organisation, about: id.text), on: connection, keys: keys)
  }
}
