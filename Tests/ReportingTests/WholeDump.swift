import App
import Storage

/// All values of all tables, as a thief of the database sees them.
struct WholeDump {
  /// The number of rows, by table.
  private(set) var counts: [String: Int] = [:]
  private(set) var bytes: [UInt8] = []

  static func take(of database: any Database) async throws -> WholeDump {
    try await database.read { connection in
      var dump = WholeDump()
      for (table, columns) in Self.tables {
        let sql = SQL(stringLiteral: "SELECT \(columns.joined(separator: ", ")) FROM \"\(table)\"")
        let rows = try connection.rows(sql)
        dump.counts[table] = rows.count
        for row in rows {
          for column in columns { try dump.add(row, column.replacing("\"", with: "")) }
        }
      }
      return dump
    }
  }

  func contains(_ words: String) -> Bool { !bytes.ranges(of: Array(words.utf8)).isEmpty }

  private mutating func add(_ row: Row, _ column: String) throws {
    guard !row.isNull(column) else { return }
    if let text = try? row.text(column) {
      bytes += Array(text.utf8)
    } else if let blob = try? row.bytes(column) {
      bytes += blob
    } else {
      bytes += Array(String(try row.integer(column)).utf8)
    }
    bytes.append(0)
  }

  /// Every table that the migrations make, with its columns.
  static let tables: [String: [String]] = {
    var tables: [String: [String]] = [:]
    for statement in MigrationList.all.flatMap(\.statements) {
      if let made = statement.firstMatch(of: /(?s)CREATE TABLE "?(\w+)"? \((.*)\)/) {
        tables[String(made.output.1)] = columns(in: made.output.2)
      }
      if let grown = statement.firstMatch(of: /ALTER TABLE "?(\w+)"? ADD COLUMN "?(\w+)"?/) {
        tables[String(grown.output.1), default: []].append("\"\(grown.output.2)\"")
      }
    }
    return tables
  }()

  private static func columns(in body: Substring) -> [String] {
    body.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\s*"?([a-z_]+)"? +(TEXT|BIGINT|BYTEA)/).map { "\"\($0.output.1)\"" }
    }
  }
}
