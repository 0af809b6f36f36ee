import Foundation
import GRDB

/// SQLite's side of a ``Connection``; statements are prepared once per connection of the pool.
struct SQLiteConnection: Connection {
  let database: GRDB.Database

  func rows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    try each(sql) { rows.append($0) }
    return rows
  }

  func each(_ sql: SQL, _ use: (Row) throws -> Void) throws {
    let cursor = try Self.translating {
      try GRDB.Row.fetchCursor(try database.cachedStatement(sql: sql.text), arguments: sql.arguments)
    }
    while let row = try Self.translating({ try cursor.next() }) {
      var columns: [String: Value] = [:]
      for (name, value) in row { columns[name] = Value(sqlite: value) }
      try use(Row(columns: columns))
    }
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

  private static func translating<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch { throw StorageProblem(sqlite: error) }
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
