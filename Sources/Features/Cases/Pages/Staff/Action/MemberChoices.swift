import Accounts
import Organisations

/// The members that can be chosen in an action. Who may never look is never offered.
enum MemberChoices {
  /// - Parameters:
  ///   - members: all of the organisation.
  ///   - team: whose case it is; nobody of the other vault is offered.
  static func offered(
    for action: CaseAction, in situation: CaseSituation, from members: [Member], team: TeamKind
  ) -> [Member] {
    let isOfTeam = { (member: Member) in
      situation.isWithOutside
        ? member.role == .consultant : member.role.team == team && member.role != .consultant
    }
    let present = members.filter { !$0.isDisabled && !situation.excluded.contains($0.id) }
    switch action.name {
    case .assign:
      return present.filter { member in
        let isOwner = situation.owner.member == member.id
        let canHold = isOfTeam(member) || (!situation.isWithOutside && situation.supervisor == member.id)
        return canHold && !isOwner && !situation.barred.contains(member.id)
      }
    case .shareWithSupervisor:
      return present.filter { $0.role == .supervisor && situation.supervisor != $0.id }
    case .excludeMember:
      return present.filter { $0.role == .supervisor || ($0.role.team == team && $0.role != .consultant) }
    default:
      return []
    }
  }
}
