package import Accounts
package import Core
package import Organisations

/// Who answers for a case: always exactly one, since the team as a whole counts while nobody has taken it.
package enum CaseOwner: Sendable, Hashable, Codable {
  case desk
  case member(id: ID<Member>)
}

/// Who must keep a promise.
package enum PromiseOwner: Sendable, Hashable, Codable {
  case desk
  case member(id: ID<Member>)
  /// The verdict is the student's to give; it is asked, never demanded.
  case reporter
  /// The organisation outside that was asked, and has not taken the case.
  case outside(organisation: ID<Organisation>)
}

extension PromiseOwner {
  /// Whether whoever handles the case owes it, not the student and not the organisation that was asked.
  package var isHandlers: Bool { self != .reporter && !isOutside }

  package var isOutside: Bool {
    guard case .outside = self else { return false }
    return true
  }
}

extension CaseOwner {
  package var asPromiseOwner: PromiseOwner {
    switch self {
    case .desk: .desk
    case .member(let id): .member(id: id)
    }
  }

  /// Nil while the team owns it.
  package var member: ID<Member>? {
    guard case .member(let id) = self else { return nil }
    return id
  }
}
