/// A connection as one unit of work sees it: after a failed statement, or after its end, it refuses all
/// further ones.
///
/// PostgreSQL gives up a transaction at its first failed statement and then commits nothing without saying
/// so; SQLite carries on. This makes both do the same, and say so.
final class UnitOfWork: Connection {
  private let connection: any Connection
  private(set) var failure: StorageProblem?
  private var isOver = false

  init(on connection: any Connection) { self.connection = connection }

  func rows(_ sql: SQL) throws -> [Row] { try guarded(sql) { try connection.rows(sql) } }

  func each(_ sql: SQL, _ use: (Row) throws -> Void) throws {
    try guarded(sql) { try connection.each(sql, use) }
  }

  func run(_ sql: SQL) throws -> Int { try guarded(sql) { try connection.run(sql) } }

  /// Ends the unit.
  ///
  /// - Throws: the failure of a statement, also when the work has caught it.
  func end() throws {
    isOver = true
    if let failure { throw failure }
  }

  private func guarded<Result>(_ sql: SQL, _ work: () throws -> Result) throws -> Result {
    if let failure { throw failure }
    if isOver {
      throw StorageProblem.fault("connection used after its unit of work", sqlState: "", sql: sql.text)
    }
    do {
      try Self.check(sql)
      return try work()
    } catch let problem as StorageProblem {
      failure = problem
      throw problem
    }
  }

  /// Refuses the values that only one of the two databases can keep: a zero character in a text (SQLite) and
  /// "not a number" (PostgreSQL).
  private static func check(_ sql: SQL) throws(StorageProblem) {
    for value in sql.values {
      switch value {
      case .text(let text) where text.utf8.contains(0):
        throw .fault("zero character in a text", sqlState: "22021", sql: sql.text)
      case .real(let number) where number.isNaN:
        throw .fault("not a number", sqlState: "22003", sql: sql.text)
      default: continue
      }
    }
  }
}
