package import Core
package import Vault

/// The hidden field that shows that a form came from us, to this visitor, and when.
package enum FormToken {
  /// Why a form is shown again instead of being taken.
  package enum Problem: Error, Equatable {
    /// Missing, changed, or made for another visitor or form.
    case foreign
    /// Filled in faster than a person can.
    case tooFast
    /// Longer ago than ``lifetimeSeconds``.
    case expired
  }

  package static let lifetimeSeconds: Int64 = 12 * 3600
  package static let fieldName = "token"
  private static let purpose = "form-token"

  /// - Parameters:
  ///   - form: the path that the form is sent to.
  ///   - binding: the visitor's cookie, so that nobody can use a token that was made for another.
  package static func issue(form: String, binding: String, at now: Moment, keys: ServerKeys) -> String {
    let message = message(form: form, binding: binding, issued: now.milliseconds)
    return "\(now.milliseconds).\(Hex.encode(keys.authenticate(message, purpose: purpose)))"
  }

  /// - Parameter minimumSeconds: how long a person needs at the least.
  package static func check(
    _ token: String, form: String, binding: String, at now: Moment, keys: ServerKeys,
    minimumSeconds: Int64 = 0
  ) throws(Problem) {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let issued = Int64(parts[0]), issued <= now.milliseconds,
      let tag = Hex.decode(parts[1]),
      keys.isAuthentic(tag, for: message(form: form, binding: binding, issued: issued), purpose: purpose)
    else { throw .foreign }
    let age = now.milliseconds - issued
    if age > lifetimeSeconds * 1000 { throw .expired }
    if age < minimumSeconds * 1000 { throw .tooFast }
  }

  private static func message(form: String, binding: String, issued: Int64) -> [UInt8] {
    // With the length, so that no sign can move from the one part to the other.
    Array("\(issued)|\(form.utf8.count)|\(form)|\(binding)".utf8)
  }
}
