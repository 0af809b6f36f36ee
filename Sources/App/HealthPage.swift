import Core
import HTTPTypes
import Storage
import Vault
import Web

/// Whether the process lives, and whether it can do its work: for the machine that watches over it.
enum HealthPage {
  static let routes = [live, ready]

  static let live = Route(.get, "/_healthz/livez", for: .open) { _ in .text("ok\n") }

  /// As large as a report with what belongs to it.
  private static let probe = 64 * 1024

  /// Writes to the database what a report would take and removes it, so that a full disk or a missing server
  /// shows.
  static let ready = Route(.get, "/_healthz/readyz", for: .open) { request in
    let environment = request.environment
    let now = environment.clock.now()
    let token = SessionToken(using: environment.randomness)
    let session = Session(
      token: token, kind: .reporter, began: now, content: Array(repeating: 0, count: probe))
    do {
      try await environment.database.write { connection in
        _ = try SessionStore.removeExpired(at: now, on: connection)
        try SessionStore.save(session, at: now, on: connection)
        try SessionStore.remove(token, on: connection)
      }
      return .text("ok\n")
    } catch {
      var reply = Reply.text("database\n")
      reply.status = .serviceUnavailable
      return reply
    }
  }
}
