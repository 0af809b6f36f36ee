package import Core
package import Storage

extension CaseStore {
  /// How long content is kept after a case has ended, in days: 24 months.
  package static let retentionDays = 730

  /// Erases the content of cases that ended too long ago, at most a hundred at once.
  ///
  /// - Returns: their ids, so that other rooms can forget what belongs to them.
  package func eraseEnded(before day: Day, on connection: any Connection) throws -> [ID<Case>] {
    // The condition of the index `case_to_erase`, word for word. What ended before a day was received before
    // it.
    let sql: SQL = """
      SELECT id
        FROM "case"
       WHERE content IS NOT NULL AND state IN ('closed', 'withdrawn') AND received_day < \(day)
         AND (SELECT MAX(happened_at) FROM case_event WHERE case_id = "case".id) < \(Amsterdam.start(of: day))
       ORDER BY received_day, id
       LIMIT 100
      """
    let ended: [ID<Case>] = try connection.rows(sql).map { try $0.id("id") }
    for id in ended {
      try erase(id, on: connection)
      try AlertAddressStore(keys: keys).remove(of: id, on: connection)
    }
    return ended
  }
}
