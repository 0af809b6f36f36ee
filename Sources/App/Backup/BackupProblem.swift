import Storage
import Vault

/// Why a backup can't be made, read or restored, in one line for the terminal.
package enum BackupProblem: Error, Equatable {
  /// What was given is wrong: the file, the key, or the two together.
  case input(String)
  /// The machine or the installation does not allow it.
  case environment(String)

  package var line: String {
    switch self {
    case .input(let line), .environment(let line): line
    }
  }

  /// Runs work on a backup file; what is wrong with the file becomes a line that names it.
  static func naming<Result>(_ file: String, _ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let problem as SealedStreamProblem {
      throw BackupProblem.input("\(file): \(problem.words)")
    } catch let problem as DumpProblem {
      throw problem.isOfTheDatabase
        ? BackupProblem.environment("database: \(problem.words)")
        : BackupProblem.input("\(file): \(problem.words)")
    }
  }
}

extension SealedStreamProblem {
  fileprivate var words: String {
    switch self {
    case .notAStream: "is no backup"
    case .unknownVersion(let version): "is a backup of version \(version), which this program does not know"
    case .otherKey: "does not open with this key: it was made for another one, or its beginning was changed"
    case .cut(let chunks): "was cut off: it ends after \(chunks) parts of 64 KiB"
    case .damaged(let chunk): "was changed or cut off, in or near part \(chunk) of 64 KiB"
    }
  }
}

extension DumpProblem {
  fileprivate var isOfTheDatabase: Bool {
    switch self {
    case .notEmpty, .newerDatabase, .circularReferences: true
    default: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .notADump: "holds something else than a backup"
    case .unknownVersion(let version): "is a backup of form \(version), which this program does not know"
    case .cut: "was not finished"
    case .malformed(let part): "can't be read: \(part)"
    case .unknownStep(let id): "was made by a newer program (step “\(id)”); use that one"
    case .changedStep(let id): "was made with another step “\(id)” than that of this program"
    case .newerDatabase(let id):
      "has taken step “\(id)”, which the backup has not; restore into a database that was never used"
    case .notEmpty(let table):
      "is not empty: there are rows in “\(table)”; a backup is only restored into an empty installation"
    case .otherTable(let table): "does not fit the table “\(table)”"
    case .differs(let table): "read back, the rows of “\(table)” are not those of the backup"
    case .circularReferences(let tables): "tables refer in a circle: \(tables.joined(separator: ", "))"
    }
  }
}
