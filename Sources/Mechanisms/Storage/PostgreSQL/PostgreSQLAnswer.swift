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

  func rows() throws -> [Row] {
    let columns = (0..<PQnfields(result)).map { column in
      (column, String(cString: PQfname(result, column)), PQftype(result, column))
    }
    return try (0..<PQntuples(result)).map { row in
      var values: [String: Value] = [:]
      for (column, name, type) in columns { values[name] = try value(row: row, column: column, type: type) }
      return Row(columns: values)
    }
  }

  private func value(row: Int32, column: Int32, type: Oid) throws -> Value {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
      return .null
    }
    let length = Int(PQgetlength(result, row, column))
    let text = start.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
    guard let value = Value(postgreSQL: text, type: type) else {
      throw StorageProblem.fault("can't read a value of type \(type)", sqlState: "", sql: "")
    }
    return value
  }
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
}
