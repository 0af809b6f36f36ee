import Cases
import Storage

/// All values of the tables of cases, as a thief of the database sees them.
enum TableDump {
  static let tables: [(String, [String])] = [
    ("\"case\"", ["id", "organisation_index", "team_index", "owner_index", "state", "register", "content"]),
    ("case_event", ["case_id", "visibility", "coded", "words"]),
    ("promise", ["case_id", "kind", "state", "owner_index"]),
    ("case_key", ["case_id", "holder", "holder_index", "wrapped"]),
    ("case_exclusion", ["case_id", "member_index"]),
    ("case_file", ["case_id", "sealed"]),
  ]

  static func bytes(of tables: [(String, [String])], on connection: any Connection) throws -> [UInt8] {
    var dump: [UInt8] = []
    for (table, columns) in tables {
      let sql = SQL(stringLiteral: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
      for row in try connection.rows(sql) {
        for column in columns where !row.isNull(column) {
          do { dump += Array(try row.text(column).utf8) } catch { dump += try row.bytes(column) }
          dump.append(0)
        }
      }
    }
    return dump
  }

  static func contains(_ dump: [UInt8], _ words: String) -> Bool {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, dump.count >= wanted.count else { return false }
    return dump.indices.dropLast(wanted.count - 1).contains { start in
      dump[start] == first && dump[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
