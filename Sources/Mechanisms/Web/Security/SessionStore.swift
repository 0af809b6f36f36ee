package import Core
package import Storage
package import Vault

/// Keeps sessions. The table holds a hash of the cookie and a content that only the cookie can open.
package enum SessionStore {
  static let firstTable = Migration(
    "2026-11-24.1 web: session",
    """
    CREATE TABLE session (
      lookup TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('reporter', 'staff')),
      began_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      sealed BYTEA NOT NULL
    )
    """,
    "CREATE INDEX session_by_expiry ON session (expires_at)")

  /// The session of a cookie; nil when there is none, it has ended, or the cookie is not one of ours.
  package static func load(
    _ kind: Session.Kind, cookie: String?, at now: Moment, on connection: any Connection
  ) throws -> Session? {
    guard let cookie, let token = SessionToken(cookie),
      let row = try connection.row(
        "SELECT began_at, expires_at, sealed FROM session WHERE lookup = \(token.lookup) AND kind = \(kind)"),
      now < (try row.moment("expires_at"))
    else { return nil }
    let content = try token.secret.open(row.bytes("sealed"), context: "session \(kind.rawValue)")
    return Session(token: token, kind: kind, began: try row.moment("began_at"), content: content)
  }

  /// Keeps a session, and moves its end: never past its longest life.
  package static func save(_ session: Session, at now: Moment, on connection: any Connection) throws {
    let end = min(
      now.adding(seconds: session.kind.idleSeconds),
      session.began.adding(seconds: session.kind.longestSeconds))
    let sealed = session.token.secret.seal(session.content, context: "session \(session.kind.rawValue)")
    try connection.run(
      """
      INSERT INTO session (lookup, kind, began_at, expires_at, sealed)
      VALUES (\(session.token.lookup), \(session.kind), \(session.began), \(end), \(sealed))
      ON CONFLICT (lookup) DO UPDATE SET expires_at = excluded.expires_at, sealed = excluded.sealed
      """)
  }

  /// Moves the end without changing the content.
  package static func touch(_ session: Session, at now: Moment, on connection: any Connection) throws {
    let end = min(
      now.adding(seconds: session.kind.idleSeconds),
      session.began.adding(seconds: session.kind.longestSeconds))
    try connection.run("UPDATE session SET expires_at = \(end) WHERE lookup = \(session.token.lookup)")
  }

  package static func remove(_ token: SessionToken, on connection: any Connection) throws {
    try connection.run("DELETE FROM session WHERE lookup = \(token.lookup)")
  }

  /// Takes away the sessions that have ended.
  @discardableResult
  package static func removeExpired(at now: Moment, on connection: any Connection) throws -> Int {
    try connection.run("DELETE FROM session WHERE expires_at <= \(now)")
  }
}
