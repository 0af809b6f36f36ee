import CPostgreSQL

extension StorageProblem {
  /// What a failed answer means, from its SQLSTATE (PostgreSQL manual, appendix A).
  ///
  /// Takes the primary message only: the detail would hold values.
  init(postgreSQL result: OpaquePointer, sql: String) {
    let state = Self.field(sqlStateField, of: result)
    let message = Self.field(primaryMessageField, of: result)
    let constraint = Self.field(constraintNameField, of: result)
    switch state.prefix(2) {
    case "23":
      self =
        state == "23505"
        ? .notUnique(constraint: constraint) : .constraint(constraint.isEmpty ? message : constraint)
    case "", "08", "53", "58": self = .unavailable(message.isEmpty ? "connection lost" : message)
    case "57": self = .unavailable(message)
    default: self = .fault(message, sqlState: state, sql: sql)
    }
  }

  private static func field(_ code: Int32, of result: OpaquePointer) -> String {
    PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
  }
}

// The C header defines these as character constants, which Swift does not import (`PG_DIAG_SQLSTATE` and so
// on).
private let sqlStateField = Int32(UInt8(ascii: "C"))
private let primaryMessageField = Int32(UInt8(ascii: "M"))
private let constraintNameField = Int32(UInt8(ascii: "n"))
