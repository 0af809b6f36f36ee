/// A table as a dump has it: names only, since the types come from the migrations.
struct TableShape: Sendable, Equatable, Codable {
  let name: String
  /// In the order in which the values of a row stand.
  let columns: [String]
  /// The columns by which rows are sorted; all, when the table has no primary key.
  let key: [String]
  /// The column whose numbers the database gives, if there is one.
  let identity: String?

  /// Rows in an order that both databases agree on.
  var selection: SQL {
    let sorting = key.map { "\(Self.quoted($0)) NULLS FIRST" }.joined(separator: ", ")
    return SQL(stringLiteral: "SELECT \(columnList) FROM \(quotedName) ORDER BY \(sorting)")
  }

  /// The statement that adds one row, without its values.
  func insertion(_ dialect: Dialect) -> String {
    let overriding = identity == nil || dialect == .sqlite ? "" : " OVERRIDING SYSTEM VALUE"
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(quotedName) (\(columnList))\(overriding) VALUES (\(marks))"
  }

  /// A row's values in the order of ``columns``; minus zero becomes zero, since SQLite keeps no such thing.
  func values(of row: Row) -> [Value] {
    columns.map { column in
      switch row.columns[column] {
      case .real(let number) where number == 0: .real(0)
      case let value: value ?? .null
      }
    }
  }

  var quotedName: String { Self.quoted(name) }

  private var columnList: String { columns.map(Self.quoted).joined(separator: ", ") }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}
