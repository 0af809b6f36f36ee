import Storage

/// The database itself refuses to change or remove an event. A soak removes its finished cases, and one of
/// its bugs is somebody who got around that: both set it aside for as long as they need, in its own database.
enum SoakGuards {
  private static let tables = ["case_event", "proof_leaf"]

  static func setAside(_ dialect: Dialect, on connection: any Connection, during work: () throws -> Void)
    throws
  {
    switch dialect {
    case .postgresql:
      for table in tables { try run("ALTER TABLE \(table) DISABLE TRIGGER USER", on: connection) }
      try work()
      for table in tables { try run("ALTER TABLE \(table) ENABLE TRIGGER USER", on: connection) }
    case .sqlite:
      let guards = try connection.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN (\(list: tables))"
      ).map { (name: try $0.text("name"), sql: try $0.text("sql")) }
      for one in guards { try run("DROP TRIGGER \(one.name)", on: connection) }
      try work()
      for one in guards { try run(one.sql, on: connection) }
    }
  }

  private static func run(_ text: String, on connection: any Connection) throws {
    try connection.run(SQL(stringLiteral: text))
  }
}
