import Accounts
import Core
import Organisations
import Vault

/// The blind indexes of this room, and the names under which its parts are sealed.
struct CampaignNames {
  let keys: ServerKeys

  func holder(team: ID<Team>) -> String { keys.blindIndex(.holder, of: "team/\(team)") }
  func holder(member: ID<Member>) -> String { keys.blindIndex(.holder, of: "member/\(member)") }

  static func title(_ id: ID<Campaign>) -> String { "campaign/\(id)/title" }
  static func event(_ id: ID<Campaign>, _ sequence: Int) -> String { "campaign/\(id)/event/\(sequence)" }
  /// What a wrapped key of the campaign is tied to.
  static func key(_ id: ID<Campaign>) -> String { "campaign/\(id)/key" }
}
