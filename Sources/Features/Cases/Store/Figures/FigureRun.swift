import Core
import Storage

/// Which server makes the figures of a day: the first that comes. When it stops half way, another may begin
/// after the lease.
enum FigureRun {
  /// More than making the figures of a large installation takes.
  static let leaseSeconds: Int64 = 1800

  static func isDue(on today: Day, at now: Moment, on connection: any Connection) throws -> Bool {
    guard let row = try connection.row("SELECT is_done, lease_until FROM figure_run WHERE day = \(today)")
    else { return true }
    return try row.integer("is_done") == 0 && row.moment("lease_until") <= now
  }

  /// - Returns: false when another server has the day, or it is done.
  static func take(_ today: Day, at now: Moment, on connection: any Connection) throws -> Bool {
    guard try isDue(on: today, at: now, on: connection) else { return false }
    try connection.run(
      """
      INSERT INTO figure_run (day, lease_until, is_done)
      VALUES (\(today), \(now.adding(seconds: leaseSeconds)), \(0))
      ON CONFLICT (day) DO UPDATE SET lease_until = excluded.lease_until
      """)
    return true
  }

  /// - Returns: false when another server finished first.
  static func finish(_ today: Day, on connection: any Connection) throws -> Bool {
    try connection.run("UPDATE figure_run SET is_done = 1 WHERE day = \(today) AND is_done = 0") == 1
  }

  /// The newest day with figures.
  static func newest(on connection: any Connection) throws -> Day? {
    try connection.row("SELECT day FROM figure_run WHERE is_done = 1 ORDER BY day DESC LIMIT 1")?.day("day")
  }
}
