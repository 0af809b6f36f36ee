import Cases
import Core
import Storage
import Vault

/// Faults of the environment in one line for the person at the terminal.
package enum ProblemText {
  package static func line(for error: any Error) -> String {
    switch error {
    case let problem as StorageProblem: storage(problem)
    case let problem as KeyFileProblem: keyFile(problem)
    case MigrationProblem.changed(let id): "database: step “\(id)” differs from the one that was taken"
    case MigrationProblem.sameID(let id): "database: two steps are called “\(id)”"
    case let problem as BackupProblem: problem.line
    case let problem as NotReady: problem.reason
    case let problem as FolderProblem: "\(problem.path): can't make or use this folder"
    case is DemoNeedsEmptyDatabase: "database: holds other data; the demo wants an empty one"
    case let problem as DemoFault: "demo: \(problem.action.rawValue) refused: \(problem.refusal)"
    default: "\(error)"
    }
  }

  private static func storage(_ problem: StorageProblem) -> String {
    switch problem {
    case .unavailable(let reason): "database: \(reason)"
    case .notUnique(let name), .constraint(let name): "database: constraint \(name)"
    case .fault(let reason, let state, _): "database: \(reason) (\(state))"
    }
  }

  private static func keyFile(_ problem: KeyFileProblem) -> String {
    switch problem {
    case .missing(let path): "\(path): there is no key file"
    case .exists(let path): "\(path): there is a key file already"
    case .open(let path, let mode):
      "\(path): others may read it (mode \(String(mode, radix: 8))); run chmod 600"
    case .malformed(let path): "\(path): not a key file"
    case .unknownVersion(let path, let version): "\(path): version \(version) is not known"
    case .system(let path, let code): "\(path): error \(code) of the system"
    }
  }
}
