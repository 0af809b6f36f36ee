import Accounts
import Core
import Organisations
import Vault

/// The blind indexes of this room, and the names under which its parts are sealed.
struct CaseNames {
  let keys: ServerKeys

  func organisation(_ id: ID<Organisation>) -> String { keys.blindIndex(.organisation, of: id.text) }
  func team(_ id: ID<Team>) -> String { keys.blindIndex(.team, of: id.text) }
  func member(_ id: ID<Member>) -> String { keys.blindIndex(.member, of: id.text) }

  /// Nil for the team as a whole and for the reporter.
  func owner(_ owner: PromiseOwner) -> String? {
    guard case .member(let id) = owner else { return nil }
    return member(id)
  }

  /// Of an organisation outside the school.
  func outside(_ id: ID<Organisation>) -> String { keys.blindIndex(.organisation, of: id.text) }

  func holder(team: ID<Team>) -> String { keys.blindIndex(.holder, of: "team/\(team)") }
  func holder(member: ID<Member>) -> String { keys.blindIndex(.holder, of: "member/\(member)") }
  func holder(paperOf id: ID<Organisation>) -> String { keys.blindIndex(.holder, of: "paper/\(id)") }
  func holder(reporterOf id: ID<Case>) -> String { keys.blindIndex(.holder, of: "reporter/\(id)") }

  static func escrow(_ id: ID<Case>) -> String { "case/\(id)/escrow" }
  static func register(_ id: ID<Case>) -> String { "case/\(id)/register" }
  static func content(_ id: ID<Case>) -> String { "case/\(id)/content" }
  static func coded(_ id: ID<Case>, _ sequence: Int) -> String { "case/\(id)/event/\(sequence)/coded" }
  static func words(_ id: ID<Case>, _ sequence: Int) -> String { "case/\(id)/event/\(sequence)/words" }
  static func file(_ id: ID<Case>, _ number: Int) -> String { "case/\(id)/file/\(number)" }
}
