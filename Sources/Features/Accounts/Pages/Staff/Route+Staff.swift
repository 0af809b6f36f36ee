import Core
package import HTTPTypes
package import Organisations
import Storage
import Vault
package import Web

extension Route {
  /// A page for members who are signed in and have a permission.
  ///
  /// Without a session it leads to `/inloggen`, or shows again what was typed; without the permission it is
  /// refused and that is written in the audit log.
  package static func staff(
    _ method: HTTPRequest.Method, _ path: String, needs: Permission, bodyLimit: Int = Route.plainBodyLimit,
    handle: @escaping @Sendable (StaffRequest) async throws -> Reply
  ) -> Route {
    Route(method, path, for: .staff(needs: needs.rawValue), bodyLimit: bodyLimit) { request in
      guard let viewer = try await viewer(of: request) else { return SignedOutPage.reply(to: request) }
      guard viewer.permissions.contains(needs) else {
        try await StaffRequest(viewer: viewer, web: request).noteRefused(needs)
        throw WebProblem.forbidden
      }
      return try await handle(StaffRequest(viewer: viewer, web: request))
    }
  }

  private static func viewer(of request: WebRequest) async throws -> Viewer? {
    guard let (session, content, isOld) = try await StaffContent.load(request), content.stage == .signedIn
    else {
      return nil
    }
    let (database, now) = (request.environment.database, request.environment.clock.now())
    let viewer = try await database.read { try MemberStore.viewer(content, on: $0) }
    if let viewer, isOld {
      try await database.write { connection in
        try SessionStore.touch(session, at: now, on: connection)
        try PresenceStore.note(viewer.id, seenOn: now.day, on: connection)
      }
    }
    return viewer
  }
}

extension MemberStore {
  /// The viewer of a session; nil when access has ended or the passphrase was changed since.
  static func viewer(_ content: StaffContent, on connection: any Connection) throws -> Viewer? {
    guard let key = PrivateKey(bytes: content.privateKey) else { return nil }
    return try viewer(content.member, privateKey: key, salt: content.salt, on: connection)
  }
}
