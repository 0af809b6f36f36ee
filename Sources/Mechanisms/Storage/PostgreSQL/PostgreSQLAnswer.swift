import CPostgreSQL
import Core

/// The server's answer to one statement.
final class PostgreSQLAnswer {
  private let result: OpaquePointer

  /// - Throws: the problem, when the answer is one.
  init(_ result: OpaquePointer?, of handle: OpaquePointer, sql: String) throws(StorageProblem) {
    guard let result else {
      throw .unavailable(String(cString: PQerrorMessage(handle)))
    }
    self.result = result
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY: break
    default: throw StorageProblem(postgreSQL: result, sql: sql)
    }
  }

  deinit { PQclear(result) }

  var changedRows: Int {
    // "SELECT 3" counts rows too, but changes none.
    String(cString: PQcmdStatus(result)).hasPrefix("SELECT")
      ? 0 : Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  func rows() throws -> [Row] { try rows(columns) }

  /// - Parameter columns: of this answer or another one to the same statement.
  func rows(_ columns: [PostgreSQLColumn]) throws -> [Row] {
    try (0..<PQntuples(result)).map { row in
      var values: [String: Value] = [:]
      for column in columns { values[column.name] = try value(row: row, column) }
      return Row(columns: values)
    }
  }

  var columns: [PostgreSQLColumn] {
    (0..<PQnfields(result)).map { place in
      PostgreSQLColumn(
        place: place, name: String(cString: PQfname(result, place)), type: PQftype(result, place),
        isBinary: PQfformat(result, place) == 1)
    }
  }

  private func value(row: Int32, _ column: PostgreSQLColumn) throws -> Value {
    guard PQgetisnull(result, row, column.place) == 0, let start = PQgetvalue(result, row, column.place)
    else { return .null }
    let length = Int(PQgetlength(result, row, column.place))
    let value = start.withMemoryRebound(to: UInt8.self, capacity: length) { start in
      let bytes = UnsafeBufferPointer(start: start, count: length)
      return column.isBinary
        ? Value(postgreSQLBinary: bytes, type: column.type)
        : Value(postgreSQL: String(decoding: bytes, as: UTF8.self), type: column.type)
    }
    guard let value else {
      throw StorageProblem.fault("can't read a value of type \(column.type)", sqlState: "", sql: "")
    }
    return value
  }
}

/// A column of an answer.
struct PostgreSQLColumn {
  let place: Int32
  let name: String
  let type: Oid
  let isBinary: Bool
}

extension Value {
  /// Reads PostgreSQL's text form; nil when it does not fit the type.
  fileprivate init?(postgreSQL text: String, type: Oid) {
    switch type {
    case PostgreSQLType.int8, PostgreSQLType.int4, PostgreSQLType.int2, PostgreSQLType.oid:
      guard let number = Int64(text) else { return nil }
      self = .integer(number)
    case PostgreSQLType.bool:
      self = .integer(text == "t" ? 1 : 0)
    case PostgreSQLType.float8, PostgreSQLType.float4:
      guard let number = Double(text) else { return nil }
      self = .real(number)
    case PostgreSQLType.numeric:
      // A sum of integers comes as `numeric`; SQLite gives an integer.
      if let number = Int64(text) {
        self = .integer(number)
      } else {
        guard let number = Double(text) else { return nil }
        self = .real(number)
      }
    case PostgreSQLType.bytea:
      guard text.hasPrefix("\\x"), let bytes = Hex.decode(text.dropFirst(2)) else { return nil }
      self = .bytes(bytes)
    default:
      self = .text(text)
    }
  }

  /// Reads PostgreSQL's binary form, big end first; nil for a type that no table of ours has.
  fileprivate init?(postgreSQLBinary bytes: UnsafeBufferPointer<UInt8>, type: Oid) {
    let number = bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    switch type {
    case PostgreSQLType.int8: self = .integer(Int64(bitPattern: number))
    case PostgreSQLType.int4: self = .integer(Int64(Int32(truncatingIfNeeded: number)))
    case PostgreSQLType.int2: self = .integer(Int64(Int16(truncatingIfNeeded: number)))
    case PostgreSQLType.float8: self = .real(Double(bitPattern: number))
    case PostgreSQLType.bytea: self = .bytes(Array(bytes))
    case PostgreSQLType.text: self = .text(String(decoding: bytes, as: UTF8.self))
    default: return nil
    }
  }
}
