package import Core
package import Storage
import Vault

extension SessionStore {
  /// How far the end may lag behind, so that not every page writes: a session ends after 29 to 30 minutes
  /// without a page.
  private static let lagSeconds: Int64 = 60

  /// Whether ``touch(_:at:on:)`` is worth a write.
  package static func needsTouch(_ session: Session, at now: Moment, on connection: any Connection) throws
    -> Bool
  {
    let sql: SQL = "SELECT expires_at FROM session WHERE lookup = \(session.token.lookup)"
    guard let end = try connection.row(sql)?.moment("expires_at") else { return false }
    let wanted = min(
      now.adding(seconds: session.kind.idleSeconds),
      session.began.adding(seconds: session.kind.longestSeconds))
    return wanted >= end.adding(seconds: lagSeconds)
  }
}
