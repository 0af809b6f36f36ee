package import Accounts
package import Core

/// Which functions of a campaign one person may hold.
///
/// Some may never be with one person, since the finding would be worth nothing. Others should not, but a
/// small bureau has to: those are shown in its report.
package enum CampaignFunctionRules {
  /// - Parameter held: what the member holds or has ever held in this campaign: who knew whose a letter was
  ///   does not forget it.
  /// - Returns: the functions that stand in the way; empty when there is nothing against it.
  package static func conflicts(of function: CampaignFunction, with held: Set<CampaignFunction>) -> Set<
    CampaignFunction
  > {
    held.intersection(neverWith[function] ?? [])
  }

  /// - Returns: the functions of one member that would better be apart, as the report says them; empty when
  ///   there is nothing to say.
  package static func combined(_ held: Set<CampaignFunction>) -> Set<CampaignFunction> {
    held.count > 1 ? held : []
  }

  /// The functions that are not held by enough members yet.
  package static func missing(among holders: [CampaignFunctionHolder]) -> [CampaignFunction] {
    CampaignFunction.allCases.filter { function in
      holders.count { $0.function == function && $0.isHeld } < function.needed
    }
  }

  /// Both ways.
  private static let neverWith: [CampaignFunction: Set<CampaignFunction>] = {
    var all: [CampaignFunction: Set<CampaignFunction>] = [:]
    for (one, other) in apart {
      all[one, default: []].insert(other)
      all[other, default: []].insert(one)
    }
    return all
  }()

  /// Two functions that are never with one person, and why.
  package static let apart: [(CampaignFunction, CampaignFunction)] = [
    // Who sent the letter knows whose answer it is.
    (.sender, .coder),
    // Nobody approves their own work.
    (.approver, .analyst), (.approver, .designer),
    // Who watches takes no decisions in what is watched (GDPR art. 38 (6)).
    (.dataProtectionOfficer, .designer), (.dataProtectionOfficer, .sender),
    (.dataProtectionOfficer, .analyst), (.dataProtectionOfficer, .approver),
  ]
}

/// That a member holds a function, or once held it.
package struct CampaignFunctionHolder: Sendable, Equatable {
  package let member: ID<Member>
  package let function: CampaignFunction
  package let given: Moment
  /// Nil while it is held.
  package let taken: Moment?

  package init(member: ID<Member>, function: CampaignFunction, given: Moment, taken: Moment? = nil) {
    self.member = member
    self.function = function
    self.given = given
    self.taken = taken
  }

  package var isHeld: Bool { taken == nil }
}

extension [CampaignFunctionHolder] {
  /// What a member may do now.
  package func held(by member: ID<Member>) -> Set<CampaignFunction> {
    Set(filter { $0.member == member && $0.isHeld }.map(\.function))
  }

  /// What a member did at any time.
  package func everHeld(by member: ID<Member>) -> Set<CampaignFunction> {
    Set(filter { $0.member == member }.map(\.function))
  }
}
