import Accounts
import Audit
import Core
import Organisations
import Storage
import Vault
import Web

/// What these pages write in the audit log, in the same unit of work as what it is about.
enum CampaignAudit {
  static func note(
    _ action: AuditAction, about id: ID<Campaign>, by viewer: Viewer, at now: Moment, keys: ServerKeys,
    on connection: any Connection
  ) throws {
    let actor = AuditEntry.Actor(id: viewer.id.text, name: viewer.member.name, role: viewer.role.rawValue)
    try AuditLog.append(
      AuditEntry(at: now, action, by: actor, in: viewer.organisation.text, about: id.text), on: connection,
      keys: keys)
  }

  /// For a campaign that does not open: noted, and answered as if there were none.
  static func refused(_ id: ID<Campaign>, to request: StaffRequest) async throws -> WebProblem {
    let (viewer, now, keys) = (request.viewer, request.environment.clock.now(), request.environment.keys)
    try await request.environment.database.write { connection in
      try note(.accessRefused, about: id, by: viewer, at: now, keys: keys, on: connection)
    }
    return .notFound
  }

  /// For a page of a campaign that the viewer has no function for.
  static func refused(
    _ functions: Set<CampaignFunction>, part: String, in opened: OpenedCampaign, to request: StaffRequest
  ) async throws {
    let (viewer, now, keys) = (request.viewer, request.environment.clock.now(), request.environment.keys)
    let id = opened.campaign.id
    try await request.environment.database.write { connection in
      try CampaignLog(keys: keys).note(
        .missingFunction(functions), in: id, by: viewer.id, [.section: part], at: now, on: connection)
      try note(.accessRefused, about: id, by: viewer, at: now, keys: keys, on: connection)
    }
  }
}
