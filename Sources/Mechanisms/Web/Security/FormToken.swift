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

  /// - Parameters:
  ///   - form: the path that the form is sent to.
  ///   - binding: the visitor's cookie, so that nobody can use a token that was made for another.
  package static func issue(form: String, binding: String, at now: Moment, keys: ServerKeys) -> String {
    "\(now.milliseconds).\(signature(form: form, binding: binding, at: now.milliseconds, keys: keys))"
  }

  /// - Parameter minimumSeconds: how long a person needs at the least.
  package static func check(
    _ token: String, form: String, binding: String, at now: Moment, keys: ServerKeys, minimumSeconds: Int64 = 0
  ) throws(Problem) {
    let parts = token.split(separator: ".")
    guard parts.count == 2, let issued = Int64(parts[0]), issued <= now.milliseconds,
      sameBytes(parts[1].utf8, signature(form: form, binding: binding, at: issued, keys: keys).utf8)
    else { throw .foreign }
    let age = now.milliseconds - issued
    if age > lifetimeSeconds * 1000 { throw .expired }
    if age < minimumSeconds * 1000 { throw .tooFast }
  }

  private static func signature(form: String, binding: String, at time: Int64, keys: ServerKeys) -> String {
    Hex.encode(keys.authenticate(Array("\(time)|\(form)|\(binding)".utf8), purpose: "form-token"))
  }

  /// Compares without telling by its time where the first difference is.
  private static func sameBytes(_ left: Substring.UTF8View, _ right: String.UTF8View) -> Bool {
    left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
