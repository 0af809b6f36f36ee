import Audit
import Core
import HTTPTypes
import Storage
import Web

/// `POST /uitloggen`: the session is destroyed and the cookie taken away.
enum SignOut {
  static let route = Route(.post, "/uitloggen", for: .entrance) { request in
    let environment = request.environment
    guard request.tokenProblem() == nil else { return .redirect(request.href("/werk/account")) }
    if let (session, content, _) = try await StaffContent.load(request) {
      let (now, keys) = (environment.clock.now(), environment.keys)
      try await environment.database.write { connection in
        try SessionStore.remove(session.token, on: connection)
        guard let viewer = try MemberStore.viewer(content, on: connection) else { return }
        try AccountAudit.note(.signedOut, by: viewer.member, at: now, keys: keys, on: connection)
      }
    }
    let reply = Reply.redirect(request.href(SignInPage.path))
    return reply.with(.removing(.staff, settings: environment.settings))
  }
}
