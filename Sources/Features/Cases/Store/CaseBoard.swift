package import Accounts
package import Core
import Organisations
package import Storage
package import Vault

/// The board of a team: its open cases in lanes, by what is due first. Without a word of any case.
package struct CaseBoard: Sendable {
  private let list: CaseList

  package init(keys: ServerKeys) { list = CaseList(keys: keys) }

  /// More than this is not counted on in a lane: four lanes are counted for each look at the board.
  package static let countLimit = 250

  package enum LaneName: String, Sendable, CaseIterable {
    /// Something that is owed is past due.
    case late
    case thisWeek = "this_week"
    case onTime = "on_time"
    /// An organisation outside reads it too.
    case outside
  }

  package struct Lane: Sendable {
    package let name: LaneName
    /// Up to ``CaseBoard/countLimit``.
    package let count: Int
    /// The first ones, due first.
    package let lines: [CaseList.Line]
  }

  /// The lanes of a viewer with a team. Of a bureau all cases came from outside: it has no lane for these.
  ///
  /// - Parameter limit: at most this many lines in each lane.
  package func lanes(
    for viewer: Viewer, on today: Day, limit: Int, on connection: any Connection
  ) throws -> [Lane] {
    let isBureau = viewer.role == .consultant
    return try LaneName.allCases.filter { !isBureau || $0 != .outside }.map { name in
      let condition: SQL = """
        \(list.ofTeam(viewer)) AND \(within(name, isBureau: isBureau, on: today))
        AND \(list.readable(by: viewer))
        """
      return Lane(
        name: name, count: try list.count(condition, upTo: Self.countLimit, on: connection),
        lines: try list.lines(condition, limit: limit, on: connection))
    }
  }

  private func within(_ name: LaneName, isBureau: Bool, on today: Day) -> SQL {
    let sunday = today.adding(days: 7 - today.weekday)
    let inside: SQL = isBureau ? "" : "AND outside_index IS NULL"
    return switch name {
    case .late: "next_due_day < \(today) \(inside)"
    case .thisWeek: "next_due_day >= \(today) AND next_due_day <= \(sunday) \(inside)"
    case .onTime: "next_due_day > \(sunday) \(inside)"
    case .outside: "next_due_day IS NOT NULL AND outside_index IS NOT NULL"
    }
  }
}

extension CaseList {
  /// Counts up to a limit.
  func count(_ condition: SQL, upTo limit: Int, on connection: any Connection) throws -> Int {
    let sql: SQL = """
      SELECT count(*) AS number
        FROM (SELECT 1 FROM "case" WHERE \(condition) LIMIT \(limit)) AS counted
      """
    return try connection.row(sql)?.integer("number") ?? 0
  }

  /// Due first.
  func lines(_ condition: SQL, limit: Int, on connection: any Connection) throws -> [Line] {
    let sql: SQL = """
      SELECT id, state, received_day, next_due_day, register
        FROM "case"
       WHERE \(condition)
       ORDER BY next_due_day, id
       LIMIT \(limit)
      """
    return try connection.rows(sql).map(line)
  }
}
