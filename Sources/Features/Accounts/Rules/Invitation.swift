package import Core
package import Organisations

/// An invitation that still holds.
package struct Invitation: Sendable, Equatable {
  package let organisation: ID<Organisation>
  package let role: Role
  package let name: String
  package let mail: String
  /// The first moment at which it no longer holds.
  package let expires: Moment

  /// How long a link holds unless the settings say otherwise: 24 hours.
  package static let defaultSeconds: Int64 = 24 * 3600
}
