import Foundation
import GRDB

/// SQLite's side of a ``Connection``; statements are prepared once per connection of the pool.
struct SQLiteConnection: Connection {
  let database: GRDB.Database

  func rows(_ sql: SQL) throws -> [Row] {
    do {
      let statement = try database.cachedStatement(sql: sql.text)
      let cursor = try GRDB.Row.fetchCursor(statement, arguments: sql.arguments)
      var rows: [Row] = []
      while let row = try cursor.next() {
        var columns: [String: Value] = [:]
        for (name, value) in row { columns[name] = Value(sqlite: value) }
        rows.append(Row(columns: columns))
      }
      return rows
    } catch { throw StorageProblem(sqlite: error) }
  }

  func run(_ sql: SQL) throws -> Int {
    do {
      guard Dialect.isAboutRows(sql.text) else {
        try database.execute(sql: sql.text, arguments: sql.arguments)
        return 0
      }
      let before = database.totalChangesCount
      try database.cachedStatement(sql: sql.text).execute(arguments: sql.arguments)
      return database.totalChangesCount == before ? 0 : database.changesCount
    } catch { throw StorageProblem(sqlite: error) }
  }
}

extension SQL {
  fileprivate var arguments: StatementArguments {
    StatementArguments(
      values.map { value -> DatabaseValue in
        switch value {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
      })
  }
}

extension Value {
  fileprivate init(sqlite value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes([UInt8](data))
    }
  }
}
