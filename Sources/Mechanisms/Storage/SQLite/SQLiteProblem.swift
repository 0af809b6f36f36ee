import GRDB

extension StorageProblem {
  /// What an error of SQLite means. Takes its message and the text of the statement, neither of which holds
  /// values.
  init(sqlite error: any Error) {
    if let problem = error as? StorageProblem {
      self = problem
      return
    }
    guard let error = error as? DatabaseError else {
      self = .fault("\(type(of: error))", sqlState: "", sql: "")
      return
    }
    let message = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      self = .notUnique(constraint: message.replacing("UNIQUE constraint failed: ", with: ""))
    case .SQLITE_CONSTRAINT, .SQLITE_CONSTRAINT_FOREIGNKEY, .SQLITE_CONSTRAINT_CHECK,
      .SQLITE_CONSTRAINT_NOTNULL:
      self = .constraint(message)
    default:
      switch error.resultCode {
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_BUSY: self = .unavailable(message)
      default:
        self = .fault(message, sqlState: "\(error.extendedResultCode.rawValue)", sql: error.sql ?? "")
      }
    }
  }
}
