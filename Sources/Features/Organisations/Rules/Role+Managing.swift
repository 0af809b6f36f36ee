extension Role {
  /// The roles whose access a member with this role may end. Inviting follows ``permissions``.
  package var manages: Set<Role> {
    switch self {
    case .administrator: Set(Role.allCases)
    case .deskOwner: [.deskOwner, .coordinator, .supervisor]
    case .confidentialAdviser: [.confidentialAdviser]
    case .coordinator, .supervisor: []
    }
  }

  /// The roles a member with this role may invite somebody into.
  package var invites: [Role] { Role.allCases.filter { permissions.contains($0.invitedWith) } }
}
