import Core
import Vault

/// The cookie of a visitor of whom nothing is kept yet.
enum NewVisitor {
  /// Whether a cookie has the form of ours.
  static func isToken(_ cookie: String?) -> Bool { cookie.flatMap { SessionToken($0) } != nil }

  static func token(using randomness: Randomness) -> String { SessionToken(using: randomness).text }
}
