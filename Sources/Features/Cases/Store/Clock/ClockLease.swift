import Core
import Storage

/// Which cases this server looks at now. When it stops half way, they are free again after the lease.
enum ClockLease {
  static let seconds: Int64 = 60
  static let limit = 50

  /// - Parameter organisation: the blind index of the only one; nil for all.
  static func take(
    at now: Moment, of organisation: String?, on connection: any Connection
  ) throws -> [ID<Case>] {
    let only: SQL = organisation.map { "AND organisation_index = \($0)" } ?? ""
    let sql: SQL = """
      SELECT id
        FROM "case"
       WHERE clock_day <= \(now.day) AND (clock_lease IS NULL OR clock_lease <= \(now)) \(only)
       ORDER BY clock_day, id
       LIMIT \(limit)
      """
    let ids = try connection.rows(sql).map { try $0.id("id", of: Case.self) }
    guard !ids.isEmpty else { return [] }
    let lease: SQL = """
      UPDATE "case" SET clock_lease = \(now.adding(seconds: seconds)) WHERE id IN (\(list: ids))
      """
    try connection.run(lease)
    return ids
  }

  /// Says when to look again, and gives the case free.
  static func settle(_ id: ID<Case>, next day: Day?, on connection: any Connection) throws {
    let sql: SQL = """
      UPDATE "case" SET clock_day = \(day), clock_lease = NULL WHERE id = \(id)
      """
    try connection.run(sql)
  }
}
