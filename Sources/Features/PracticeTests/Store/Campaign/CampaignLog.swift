package import Accounts
package import Core
import Foundation
package import Storage
package import Vault

/// The log of a campaign: adding to it and reading it. The database itself refuses a change.
package struct CampaignLog: Sendable {
  private let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// Adds a line, in the unit of work of what it is about.
  ///
  /// - Parameter member: nil for what the system did.
  package func note(
    _ kind: CampaignEventKind, in id: ID<Campaign>, by member: ID<Member>?,
    _ details: [CampaignDetail: String] = [:], at now: Moment, on connection: any Connection
  ) throws {
    let sql: SQL = """
      SELECT sequence, hash FROM campaign_event WHERE campaign_id = \(id) ORDER BY sequence DESC LIMIT 1
      """
    let last = try connection.row(sql)
    let event = CampaignEvent(
      sequence: try last.map { try $0.integer("sequence") + 1 } ?? 1, at: now, member: member, kind: kind,
      details: details)
    let hash = event.hash(after: try last?.bytes("hash") ?? CampaignLogChain.start(of: id), in: id)
    let sealed = try keys.sealJSON(
      SealedDetails(member: member, details: details), context: CampaignNames.event(id, event.sequence))
    try connection.run(
      """
      INSERT INTO campaign_event (campaign_id, sequence, at, kind, sealed, hash)
      VALUES (\(id), \(event.sequence), \(now), \(kind), \(sealed), \(hash))
      """)
  }

  /// Notes what was not allowed.
  package func note(
    _ refusal: CampaignRefusal, in id: ID<Campaign>, by member: ID<Member>,
    _ details: [CampaignDetail: String] = [:], at now: Moment, on connection: any Connection
  ) throws {
    var details = details
    details[.refusal] = refusal.code
    if !refusal.about.isEmpty { details[.about] = refusal.about.joined(separator: " ") }
    try note(.refused, in: id, by: member, details, at: now, on: connection)
  }

  /// All lines with the hashes that stand beside them, oldest first.
  package func links(of id: ID<Campaign>, on connection: any Connection) throws -> [CampaignLogChain.Link] {
    let sql: SQL = """
      SELECT sequence, at, kind, sealed, hash
        FROM campaign_event
       WHERE campaign_id = \(id)
       ORDER BY sequence
      """
    return try connection.rows(sql).map { row in
      let sequence = try row.integer("sequence")
      let sealed = try keys.openJSON(
        SealedDetails.self, from: try row.bytes("sealed"), context: CampaignNames.event(id, sequence))
      let event = CampaignEvent(
        sequence: sequence, at: try row.moment("at"), member: sealed.member, kind: try row.code("kind"),
        details: sealed.details)
      return CampaignLogChain.Link(event: event, hash: try row.bytes("hash"))
    }
  }
}

/// What is sealed of a line.
private struct SealedDetails: Codable {
  let member: ID<Member>?
  let details: [CampaignDetail: String]
}
