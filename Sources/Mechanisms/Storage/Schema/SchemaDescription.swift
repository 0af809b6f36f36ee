extension Database {
  /// All tables with their columns, constraints and indexes as lines of text, in a stable order. For golden
  /// files.
  package func schemaDescription() async throws -> String {
    let dialect = dialect
    return try await read { connection in
      let lines = try connection.rows(dialect.schemaQuery).map { row in
        try row.text("line").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}

extension Dialect {
  func hasTable(_ name: String, on connection: any Connection) throws -> Bool {
    switch self {
    case .sqlite:
      try connection.row("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = \(name)") != nil
    case .postgresql: try connection.row("SELECT 1 AS found WHERE to_regclass(\(name)) IS NOT NULL") != nil
    }
  }

  /// Gives one column, `line`. SQLite keeps the statements themselves; PostgreSQL gets described from its
  /// catalogue.
  fileprivate var schemaQuery: SQL {
    switch self {
    case .sqlite:
      """
      SELECT sql AS line FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY tbl_name, type DESC, name
      """
    case .postgresql:
      """
      WITH own AS (
        SELECT oid, relname FROM pg_class
         WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
      )
      SELECT line FROM (
        SELECT relname, 1 AS kind, attnum::bigint AS place, relname || '.' || attname || ' '
               || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END
               || coalesce(' default ' || pg_get_expr(adbin, adrelid), '') AS line
          FROM own JOIN pg_attribute ON attrelid = own.oid AND attnum > 0 AND NOT attisdropped
          LEFT JOIN pg_attrdef ON adrelid = own.oid AND adnum = attnum
        UNION ALL
        SELECT relname, 2, row_number() OVER (ORDER BY conname COLLATE "C"),
               relname || ' constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
          FROM own JOIN pg_constraint ON conrelid = own.oid
        UNION ALL
        SELECT own.relname, 3, row_number() OVER (ORDER BY named.relname COLLATE "C"),
               replace(pg_get_indexdef(indexrelid), ' ON ' || current_schema() || '.', ' ON ')
          FROM own JOIN pg_index ON indrelid = own.oid JOIN pg_class named ON named.oid = indexrelid
      ) AS described
      ORDER BY relname COLLATE "C", kind, place
      """
    }
  }
}
