/// The tables of a database but the record of its migrations, each after those that it refers to.
struct Catalogue {
  let tables: [TableShape]

  /// - Throws: ``DumpProblem/circularReferences(_:)``, or what the database throws.
  init(_ dialect: Dialect, on connection: any Connection) throws {
    var shapes: [String: TableShape] = [:]
    let columns = try connection.rows(dialect.columnQuery).map { try Column($0) }
    for (name, own) in Dictionary(grouping: columns, by: \.table) {
      let key = own.filter { $0.place > 0 }.sorted { $0.place < $1.place }.map(\.name)
      shapes[name] = TableShape(
        name: name, columns: own.map(\.name), key: key.isEmpty ? own.map(\.name) : key,
        identity: own.first { $0.isIdentity }?.name)
    }
    var references: [String: Set<String>] = [:]
    for row in try connection.rows(dialect.referenceQuery) {
      let (table, target) = (try row.text("source"), try row.text("target"))
      if table != target { references[table, default: []].insert(target) }
    }
    tables = try Self.ordered(shapes, references)
  }

  private struct Column {
    let table: String
    let name: String
    /// Within the primary key, from 1; 0 outside.
    let place: Int
    let isIdentity: Bool

    init(_ row: Row) throws {
      table = try row.text("source")
      name = try row.text("name")
      place = try row.integer("place")
      isIdentity = try row.isTrue("is_identity")
    }
  }

  private static func ordered(
    _ shapes: [String: TableShape], _ references: [String: Set<String>]
  ) throws(DumpProblem) -> [TableShape] {
    var waiting = shapes.values.sorted { $0.name < $1.name }
    var ordered: [TableShape] = []
    while !waiting.isEmpty {
      let done = Set(ordered.map(\.name))
      let next = waiting.filter { references[$0.name, default: []].isSubset(of: done) }
      guard !next.isEmpty else { throw .circularReferences(waiting.map(\.name)) }
      ordered += next
      waiting.removeAll { next.contains($0) }
    }
    return ordered
  }
}

extension Dialect {
  fileprivate var columnQuery: SQL {
    switch self {
    case .sqlite:
      """
      SELECT own.name AS source, col.name AS name, col.pk AS place,
             CASE WHEN col.pk > 0 AND own.sql LIKE '%AUTOINCREMENT%' THEN 1 ELSE 0 END AS is_identity
        FROM sqlite_schema AS own JOIN pragma_table_info(own.name) AS col
       WHERE own.type = 'table' AND own.name NOT LIKE 'sqlite~_%' ESCAPE '~' AND own.name <> 'migration'
       ORDER BY own.name, col.cid
      """
    case .postgresql:
      """
      SELECT relname::text AS source, attname::text AS name,
             coalesce(array_position(conkey, attnum), 0)::bigint AS place,
             CASE WHEN attidentity = '' THEN 0 ELSE 1 END AS is_identity
        FROM pg_class AS own
        JOIN pg_attribute ON attrelid = own.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        LEFT JOIN pg_constraint ON conrelid = own.oid AND contype = 'p'
       WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'migration'
       ORDER BY relname COLLATE "C", attnum
      """
    }
  }

  fileprivate var referenceQuery: SQL {
    switch self {
    case .sqlite:
      """
      SELECT own.name AS source, ref."table" AS target
        FROM sqlite_schema AS own JOIN pragma_foreign_key_list(own.name) AS ref WHERE own.type = 'table'
      """
    case .postgresql:
      """
      SELECT own.relname::text AS source, other.relname::text AS target
        FROM pg_constraint JOIN pg_class AS own ON own.oid = conrelid
        JOIN pg_class AS other ON other.oid = confrelid
       WHERE contype = 'f' AND own.relnamespace = current_schema()::regnamespace
      """
    }
  }

  /// The last number that the database gave for a table, in the column `last`; no row, or null, when it gave
  /// none.
  func lastNumberQuery(of table: TableShape) -> SQL {
    switch self {
    case .sqlite: "SELECT seq AS last FROM sqlite_sequence WHERE name = \(table.name)"
    case .postgresql:
      """
      SELECT pg_sequence_last_value(
               pg_get_serial_sequence(\(table.quotedName), \(table.identity))::regclass) AS last
      """
    }
  }

  /// Makes the database go on after a number.
  func settingLastNumber(of table: TableShape, to number: Int) -> [SQL] {
    switch self {
    case .sqlite:
      [
        "DELETE FROM sqlite_sequence WHERE name = \(table.name)",
        "INSERT INTO sqlite_sequence (name, seq) VALUES (\(table.name), \(number))",
      ]
    case .postgresql:
      [
        """
        SELECT setval(
                 pg_get_serial_sequence(\(table.quotedName), \(table.identity))::regclass, \(number)) AS last
        """
      ]
    }
  }
}
