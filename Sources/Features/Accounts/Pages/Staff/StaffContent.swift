import Core
import Foundation
import Storage
import Vault
import Web

/// What a staff session holds. It is kept sealed with a key that only the cookie has.
struct StaffContent: Codable {
  enum Stage: String, Codable {
    /// The passphrase was right.
    case awaitingCode
    case signedIn
  }

  let stage: Stage
  let member: ID<Member>
  let privateKey: [UInt8]
  /// The salt of the passphrase with which the session began: changing the passphrase ends it.
  let salt: [UInt8]

  /// The session with its content; nil when there is none.
  static func load(_ request: WebRequest) async throws -> (
    session: Session, content: StaffContent, isOld: Bool
  )? {
    let (cookie, now) = (request.cookie(.staff), request.environment.clock.now())
    let found: (Session, Bool)? = try await request.environment.database.read { connection in
      guard let session = try SessionStore.load(.staff, cookie: cookie, at: now, on: connection) else {
        return nil
      }
      return (session, try SessionStore.needsTouch(session, at: now, on: connection))
    }
    guard let (session, isOld) = found else { return nil }
    return (session, try JSONDecoder().decode(StaffContent.self, from: Data(session.content)), isOld)
  }

  /// Begins a session under a new cookie, so that one from before signing in is worth nothing, and ends the
  /// old one.
  func begin(replacing old: SessionToken?, _ request: WebRequest, reply: Reply) async throws -> Reply {
    let environment = request.environment
    let (now, token) = (environment.clock.now(), SessionToken(using: environment.randomness))
    let session = Session(
      token: token, kind: .staff, began: now, content: Array(try JSONEncoder().encode(self)))
    try await environment.database.write { connection in
      if let old { try SessionStore.remove(old, on: connection) }
      try SessionStore.save(session, at: now, on: connection)
    }
    return reply.with(Cookie(.staff, token.text, settings: environment.settings))
  }
}
