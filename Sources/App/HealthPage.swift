import Core
import HTTPTypes
import Storage
import Web

/// Whether the process lives, and whether it can do its work: for the machine that watches over it.
enum HealthPage {
  static let routes = [live, ready]

  static let live = Route(.get, "/_healthz/livez", for: .open) { _ in .text("ok\n") }

  /// Reads from and writes to the database, so that a full disk or a missing server shows.
  static let ready = Route(.get, "/_healthz/readyz", for: .open) { request in
    let environment = request.environment
    let now = environment.clock.now()
    do {
      _ = try await environment.database.write { connection in
        try SessionStore.removeExpired(at: now, on: connection)
      }
      return .text("ok\n")
    } catch {
      var reply = Reply.text("database\n")
      reply.status = .serviceUnavailable
      return reply
    }
  }
}
