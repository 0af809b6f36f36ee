extension Role {
  /// The roles whose access a member with this role may end. Inviting follows ``permissions``.
  package var manages: Set<Role> {
    switch self {
    case .administrator: Set(Role.allCases)
    case .deskOwner: [.deskOwner, .coordinator, .supervisor]
    case .confidentialAdviser: [.confidentialAdviser]
    case .consultant: [.consultant]
    case .coordinator, .supervisor, .overseer: []
    }
  }

  /// The roles a member with this role may invite somebody into.
  package var invites: [Role] {
    Role.allCases.filter { permissions.contains($0.invitedWith) && !$0.kinds.isDisjoint(with: kinds) }
  }

  /// ``invites``, at an organisation of one kind.
  package func invites(at kind: OrganisationKind) -> [Role] { invites.filter { $0.kinds.contains(kind) } }
}
