package import Organisations

/// When a member's access may be ended.
package enum MemberRemoval {
  /// - Parameters:
  ///   - holders: how many members have access in the same role, this one included.
  /// - Throws: the first reason against it.
  package static func check(_ member: Member, by viewer: Member, holders: Int) throws(RemovalRefusal) {
    guard member.organisation == viewer.organisation, !member.isDisabled else { throw .notFound }
    guard viewer.role.manages.contains(member.role) else { throw .notAllowed(member.role) }
    guard member.id != viewer.id else { throw .oneself }
    guard holders > 1 || !member.role.mustStay else { throw .lastOfRole(member.role) }
  }
}

extension Role {
  /// Whether an organisation always keeps somebody in this role: the last one who can let others into a
  /// vault, or into the organisation.
  package var mustStay: Bool {
    switch self {
    case .deskOwner, .confidentialAdviser, .administrator, .consultant: true
    case .coordinator, .supervisor, .overseer: false
    }
  }
}

/// Why a member's access could not be ended.
package enum RemovalRefusal: Error, Equatable {
  case notFound
  case notAllowed(Role)
  case oneself
  case lastOfRole(Role)
}
