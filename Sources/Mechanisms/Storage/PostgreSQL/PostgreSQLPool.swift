import Synchronization

/// The connections that nobody uses at the moment. There are never more than the threads that use them.
final class PostgreSQLPool: Sendable {
  private let url: String
  private let idle = Mutex<[PostgreSQLSession]>([])

  init(url: String) { self.url = url }

  /// Lends a connection, made when none is idle.
  ///
  /// A broken one is not kept, and neither are those that were idle then: they mostly broke of the same
  /// cause.
  func withSession<Result>(_ work: (PostgreSQLSession) throws -> Result) throws -> Result {
    let session = try idle.withLock { $0.popLast() } ?? PostgreSQLSession(url: url)
    defer {
      idle.withLock { sessions in
        if session.isBroken { sessions.removeAll() } else { sessions.append(session) }
      }
    }
    return try work(session)
  }

  func close() { idle.withLock { $0.removeAll() } }
}
