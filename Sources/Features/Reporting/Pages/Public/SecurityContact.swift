import Core
import HTTPTypes
import Web

/// Where somebody can tell that they found a weakness (RFC 9116).
enum SecurityContact {
  static let route = Route(.get, "/.well-known/security.txt", for: .open) { request in
    let expires = Moment(milliseconds: request.environment.clock.now().milliseconds + 300 * 86_400_000)
    return .text(
      """
      Contact: \(request.environment.settings.securityContact)
      Expires: \(expires)
      Preferred-Languages: nl, en

      """)
  }
}
