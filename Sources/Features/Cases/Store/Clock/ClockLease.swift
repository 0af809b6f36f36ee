import Core
import Storage

/// Which cases this server looks at now. When it stops half way, they are free again after the lease.
enum ClockLease {
  static let seconds: Int64 = 60
  static let limit = 50

  static func take(at now: Moment, on connection: any Connection) throws -> [ID<Case>] {
    let sql: SQL = """
      SELECT id
        FROM "case"
       WHERE clock_day <= \(now.day) AND (clock_lease IS NULL OR clock_lease <= \(now))
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
