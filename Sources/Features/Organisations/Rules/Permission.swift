/// Something a member may do because of their role. Which cases it holds for is decided by the keys the
/// member has.
package enum Permission: String, Sendable, CaseIterable, Codable {
  /// Be signed in: one's own account.
  case useAccount = "use_account"
  case readCases = "read_cases"
  /// Answer, note, act.
  case workOnCases = "work_on_cases"
  /// Give a case to a member, or take it over.
  case assignCases = "assign_cases"
  case closeCases = "close_cases"
  case inviteDesk = "invite_desk"
  case inviteSupervisors = "invite_supervisors"
  case inviteAdvisers = "invite_advisers"
  case inviteAdministrators = "invite_administrators"
  case inviteOverseers = "invite_overseers"
  case inviteConsultants = "invite_consultants"
  /// See who is in the organisation and end a member's access.
  case manageMembers = "manage_members"
  case readAudit = "read_audit"
  /// See the organisation's own figures: counts, never a case.
  case readFigures = "read_figures"
}

extension Role {
  /// What the role may do. An administrator may do nothing with a case.
  // The rows are the point.
  // swift-format-ignore
  package var permissions: Set<Permission> {
    switch self {
    case .deskOwner:           [.useAccount, .readCases, .workOnCases, .assignCases, .closeCases,
                                .inviteDesk, .inviteSupervisors, .manageMembers, .readAudit, .readFigures]
    case .coordinator:         [.useAccount, .readCases, .workOnCases, .assignCases, .closeCases]
    case .supervisor:          [.useAccount, .readCases, .workOnCases]
    case .confidentialAdviser: [.useAccount, .readCases, .workOnCases, .assignCases, .closeCases,
                                .inviteAdvisers, .manageMembers]
    case .administrator:       [.useAccount, .inviteSupervisors, .inviteAdministrators, .inviteOverseers,
                                .manageMembers, .readAudit]
    case .overseer:            [.useAccount, .readFigures]
    case .consultant:          [.useAccount, .readCases, .workOnCases, .assignCases, .closeCases,
                                .inviteConsultants, .manageMembers]
    }
  }

  /// The permission one needs to invite somebody into this role.
  package var invitedWith: Permission {
    switch self {
    case .deskOwner, .coordinator: .inviteDesk
    case .supervisor: .inviteSupervisors
    case .confidentialAdviser: .inviteAdvisers
    case .administrator: .inviteAdministrators
    case .overseer: .inviteOverseers
    case .consultant: .inviteConsultants
    }
  }
}
