package import Core
package import Organisations
package import Storage

/// When members were last here, and when they will be away.
package enum PresenceStore {
  /// Of everybody who has access.
  package static func presences(
    in organisation: ID<Organisation>, on connection: any Connection
  ) throws -> [ID<Member>: Presence] {
    let sql: SQL = """
      SELECT id, last_seen_day, absent_from, absent_until
        FROM member
       WHERE organisation_id = \(organisation) AND disabled = 0
      """
    return Dictionary(
      uniqueKeysWithValues: try connection.rows(sql).map { (try $0.id("id"), try presence($0)) })
  }

  package static func presence(
    of id: ID<Member>, in organisation: ID<Organisation>, on connection: any Connection
  ) throws -> Presence? {
    let sql: SQL = """
      SELECT last_seen_day, absent_from, absent_until
        FROM member
       WHERE id = \(id) AND organisation_id = \(organisation)
      """
    return try connection.row(sql).map(presence)
  }

  /// That a member was here; writes once a day.
  package static func note(_ id: ID<Member>, seenOn day: Day, on connection: any Connection) throws {
    try connection.run(
      """
      UPDATE member SET last_seen_day = \(day)
       WHERE id = \(id) AND (last_seen_day IS NULL OR last_seen_day < \(day))
      """)
  }

  /// What a member tells about being away; nil days for not being away at all.
  package static func tell(
    absentFrom from: Day?, until: Day?, of id: ID<Member>, in organisation: ID<Organisation>,
    on connection: any Connection
  ) throws {
    try connection.run(
      """
      UPDATE member SET absent_from = \(from), absent_until = \(until)
       WHERE id = \(id) AND organisation_id = \(organisation)
      """)
  }

  private static func presence(_ row: Row) throws -> Presence {
    let day = { (column: String) in row.isNull(column) ? nil : try row.day(column) }
    return Presence(
      lastSeen: try day("last_seen_day"), absentFrom: try day("absent_from"),
      absentUntil: try day("absent_until"))
  }
}
