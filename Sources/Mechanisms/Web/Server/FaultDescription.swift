import Storage

/// A fault in words that hold nothing of what people typed.
enum FaultDescription {
  static func of(_ error: any Error) -> String {
    switch error {
    case StorageProblem.notUnique(let constraint): "not unique: \(constraint)"
    case StorageProblem.constraint: "constraint"
    case StorageProblem.unavailable: "database unavailable"
    case StorageProblem.fault(let message, let state, _): "database fault \(state): \(message.prefix(120))"
    case let problem as RowProblem: "column \(problem.column) is no \(problem.wanted)"
    default: "\(type(of: error))"
    }
  }
}
