package import Accounts
package import Core
package import Organisations

/// Who does something in a case.
package enum CaseActor: Sendable, Hashable, Codable {
  case reporter
  case member(id: ID<Member>, role: Role)
  /// The worker, without a person behind it.
  case system
}

/// The part that somebody plays, as the procedure names it.
package enum PartyRole: Sendable, Hashable {
  case reporter
  case staff(Role)
  case system
}

extension CaseActor {
  package var role: PartyRole {
    switch self {
    case .reporter: .reporter
    case .member(_, let role): .staff(role)
    case .system: .system
    }
  }

  /// Nil for the reporter and the system.
  package var member: ID<Member>? {
    guard case .member(let id, _) = self else { return nil }
    return id
  }
}

extension PartyRole {
  /// All parts, in the order of the golden tables.
  package static let all: [PartyRole] = [.reporter] + Role.allCases.map(PartyRole.staff) + [.system]

  /// Those who speak with companies on the school's behalf.
  ///
  /// A consultant of a bureau does so only in a case that moved outside.
  package static let desk: Set<PartyRole> = [.staff(.deskOwner), .staff(.coordinator), .staff(.consultant)]
  /// Those who can own a case of their own vault.
  package static let handlers: Set<PartyRole> = desk.union([.staff(.confidentialAdviser)])
  package static let schoolHandlers: Set<PartyRole> = handlers.subtracting([.staff(.consultant)])
  /// With the supervisor whom the student agreed to.
  package static let helpers: Set<PartyRole> = handlers.union([.staff(.supervisor)])

  /// The word in golden files and logs: a role's code, `reporter` or `system`.
  package var code: String {
    switch self {
    case .reporter: "reporter"
    case .staff(let role): role.rawValue
    case .system: "system"
    }
  }
}
