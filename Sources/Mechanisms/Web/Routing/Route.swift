package import HTTPTypes

/// An address that we answer: one page, or one thing a form does.
package struct Route: Sendable {
  /// Who may come here; shown in the golden list of permissions.
  package enum Face: Sendable, Equatable {
    /// Anyone; says nothing about anybody.
    case open
    /// Somebody who is telling something, or came back with a code.
    case reporter
    /// Anyone at the door of the staff's side: signing in, accepting an invitation.
    case entrance
    /// A member who is signed in and has a permission.
    case staff(needs: String)
  }

  package let method: HTTPRequest.Method
  /// `/werk/{case}`: names in braces are open.
  package let path: String
  package let face: Face
  /// The largest body taken, in bytes.
  package let bodyLimit: Int
  package let handle: @Sendable (WebRequest) async throws -> Reply
  /// Whether a form without a token of ours is answered by the page even when there are so many that they
  /// wait: for what must always work, such as leaving.
  package var alwaysAnswers = false

  /// What a form without files may be, in bytes: the longest story fits, in any script and with any emoji.
  ///
  /// A larger form of such a route is answered with 413; a route with a larger limit gets what came before
  /// it.
  package static let plainBodyLimit = 2 * 1_048_576

  package init(
    _ method: HTTPRequest.Method, _ path: String, for face: Face, bodyLimit: Int = Route.plainBodyLimit,
    handle: @escaping @Sendable (WebRequest) async throws -> Reply
  ) {
    self.method = method
    self.path = path
    self.face = face
    self.bodyLimit = bodyLimit
    self.handle = handle
  }
}

extension Route {
  /// The same route for what must always work.
  package var alwaysAnswering: Route {
    var route = self
    route.alwaysAnswers = true
    return route
  }
}

extension Route.Face {
  /// The cookie that a form on such a page is tied to; nil for pages that need none.
  package var cookie: Cookie.Name? {
    switch self {
    case .open: nil
    case .reporter: .reporter
    case .entrance, .staff: .staff
    }
  }
}
