import Core
import Vault

/// The cookie of a visitor of whom nothing is kept yet.
enum NewVisitor {
  static func token(using randomness: Randomness) -> String { SessionToken(using: randomness).text }
}
