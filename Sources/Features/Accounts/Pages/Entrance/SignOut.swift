import HTTPTypes
import Storage
import Web

/// `POST /uitloggen`: the session is destroyed and the cookie taken away.
enum SignOut {
  static let route = Route(.post, "/uitloggen", for: .entrance) { request in
    let environment = request.environment
    guard request.tokenProblem() == nil else { return .redirect(request.href("/werk/account")) }
    if let token = try await StaffContent.load(request)?.session.token {
      try await environment.database.write { try SessionStore.remove(token, on: $0) }
    }
    let reply = Reply.redirect(request.href(SignInPage.path))
    return reply.with(.removing(.staff, settings: environment.settings))
  }
}
