package import Accounts
package import Core
import Organisations
package import Storage

extension CaseList {
  /// More than this is not counted on, and shown as "200+": each case that is counted has to be looked up.
  package static let countLimit = 200

  /// How many cases stand in each of these tabs but `ended`, counted up to ``countedUpTo``.
  package func counts(
    of tabs: [Tab] = Tab.allCases, for viewer: Viewer, on today: Day, on connection: any Connection
  ) throws -> [Tab: Int] {
    var counts: [Tab: Int] = [:]
    for tab in tabs where tab != .ended {
      counts[tab] = try count(
        "\(try condition(tab, for: viewer, on: today, connection)) AND \(readable(by: viewer))",
        upTo: countedUpTo, on: connection)
    }
    return counts
  }

  /// A bureau's consultant has no case of the own team, only those that moved there.
  func ofTeam(_ viewer: Viewer) -> SQL {
    viewer.role == .consultant
      ? "outside_index = \(names.outside(viewer.organisation))"
      : "team_index IN (\(list: viewer.teams.map { names.team($0.team.id) }))"
  }

  func condition(
    _ tab: Tab, for viewer: Viewer, on today: Day, _ connection: any Connection
  ) throws -> SQL {
    let team = ofTeam(viewer)
    return switch tab {
    case .mine: "owner_index = \(names.member(viewer.id)) AND next_due_day IS NOT NULL"
    case .team: "\(team) AND next_due_day IS NOT NULL"
    case .unassigned: "\(team) AND next_due_day IS NOT NULL AND owner_index IS NULL"
    case .late: "\(team) AND next_due_day < \(today)"
    case .shared: "next_due_day IS NOT NULL AND \(try shared(with: viewer, connection))"
    case .ended: "\(team) AND next_due_day IS NULL"
    }
  }

  /// As ``CaseAccess`` decides it: not shut out, and a key to open it with. Who joined after a colleague was
  /// shut out has none.
  func readable(by viewer: Viewer) -> SQL {
    let teams: SQL = "\(list: viewer.teams.map { names.holder(team: $0.team.id) })"
    return """
      NOT EXISTS (SELECT 1 FROM case_exclusion
                   WHERE case_exclusion.case_id = "case".id AND member_index = \(names.member(viewer.id)))
      AND EXISTS (SELECT 1 FROM case_key
                   WHERE case_key.case_id = "case".id
                     AND ((holder = 'team' AND holder_index IN (\(teams)))
                          OR (holder = 'member' AND holder_index = \(names.holder(member: viewer.id)))))
      """
  }

  /// Both say the same. Which is fast depends on how many cases were opened to the member.
  private func shared(with viewer: Viewer, _ connection: any Connection) throws -> SQL {
    let sql: SQL = """
      SELECT count(*) AS number FROM (\(opened(to: viewer)) LIMIT \(manyShared + 1)) AS counted
      """
    guard try connection.row(sql)?.integer("number") ?? 0 > manyShared else {
      return "id IN (\(opened(to: viewer)))"
    }
    return """
      organisation_index = \(names.organisation(viewer.organisation))
      AND EXISTS (SELECT 1 FROM case_key
                   WHERE case_key.case_id = "case".id
                     AND holder = 'member' AND holder_index = \(names.holder(member: viewer.id)))
      """
  }

  private func opened(to viewer: Viewer) -> SQL {
    """
    SELECT case_id FROM case_key
     WHERE holder = 'member' AND holder_index = \(names.holder(member: viewer.id))
    """
  }
}
