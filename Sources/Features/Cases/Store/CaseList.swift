package import Accounts
package import Core
package import Storage
package import Vault

/// The inbox of a member of the staff. Cases that name the viewer, or that the viewer has no key to,
/// do not exist in it.
package struct CaseList: Sendable {
  let keys: ServerKeys
  let names: CaseNames
  /// Of a member to whom more cases were opened than this, the open cases of the organisation are looked
  /// through by day instead of those of the member one by one.
  package var manyShared = 3000
  package var countedUpTo = CaseList.countLimit

  package init(keys: ServerKeys) {
    self.keys = keys
    names = CaseNames(keys: keys)
  }

  /// The tabs. A supervisor has only `mine` and `shared`.
  package enum Tab: String, Sendable, CaseIterable {
    case mine
    case team
    case unassigned
    /// Something the school owes is past due.
    case late
    /// Opened to this member alone, by a student's consent or because a colleague is named.
    case shared
    /// Closed and withdrawn, newest first.
    case ended
  }

  /// One line.
  package struct Line: Sendable {
    package let id: ID<Case>
    package let state: CaseState
    package let received: Day
    /// The first day on which the school owes something; nil when the case is not open.
    package let nextDue: Day?
    package let register: CaseRegister

    package var cursor: Cursor { Cursor(day: nextDue ?? received, id: id) }
  }

  /// Where the next page begins: after this line.
  package struct Cursor: Sendable, Hashable {
    package let day: Day
    package let id: ID<Case>

    package init(day: Day, id: ID<Case>) {
      self.day = day
      self.id = id
    }
  }

  /// One page of a tab, due first; `ended` by the day of receipt, newest first.
  ///
  /// - Parameter limit: at most this many lines; fewer means that it is the last page.
  package func page(
    _ tab: Tab, for viewer: Viewer, on today: Day, after cursor: Cursor? = nil, limit: Int = 25,
    on connection: any Connection
  ) throws -> [Line] {
    let sql: SQL = """
      SELECT id, state, received_day, next_due_day, register
        FROM "case"
       WHERE \(try condition(tab, for: viewer, on: today, connection)) AND \(readable(by: viewer))
             \(following(cursor, in: tab))
       ORDER BY \(order(tab))
       LIMIT \(limit)
      """
    return try connection.rows(sql).map(line)
  }

  private func following(_ cursor: Cursor?, in tab: Tab) -> SQL {
    guard let cursor else { return "" }
    return tab == .ended
      ? "AND (received_day, id) < (\(cursor.day), \(cursor.id))"
      : "AND (next_due_day, id) > (\(cursor.day), \(cursor.id))"
  }

  private func order(_ tab: Tab) -> SQL { tab == .ended ? "received_day DESC, id DESC" : "next_due_day, id" }

  func line(_ row: Row) throws -> Line {
    let id = try row.id("id", of: Case.self)
    return Line(
      id: id, state: try row.code("state"), received: try row.day("received_day"),
      nextDue: row.isNull("next_due_day") ? nil : try row.day("next_due_day"),
      register: try keys.openJSON(from: try row.bytes("register"), context: CaseNames.register(id)))
  }
}
