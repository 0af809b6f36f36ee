package import Core
import Foundation
package import Storage
import Vault

/// Puts a backup into an empty installation.
package struct Restoring: Sendable {
  private let source: BackupSource

  package init(_ source: BackupSource) { self.source = source }

  /// All or nothing.
  ///
  /// - Throws: ``BackupProblem``, `KeyFileProblem`, `StorageProblem`, `MigrationProblem`.
  package func run(
    on installation: Installation, clock: Clock, randomness: Randomness,
    progress: @escaping DumpProgress = { _, _ in }
  ) async throws -> RestoreReport {
    let began = clock.now()
    let keys = try keys(installation)
    try PrivateFolder.make(installation.folder)
    let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
    let database = try openDatabase(address, connections: 2, randomness: randomness)
    do {
      let summary = try await source.load(
        into: database, madeBy: keys, keyFile: installation.keyPath, progress: progress)
      let steps = try await Migrator(MigrationList.all).run(on: database, now: clock.now())
      try await database.close()
      return RestoreReport(
        file: source.file, moment: summary.moment.description, source: summary.source,
        tables: summary.tables.count, rows: summary.rows, digest: summary.digest, newSteps: steps,
        seconds: began.seconds(to: clock.now()))
    } catch {
      try await database.close()
      throw error
    }
  }

  /// Without the key file the server would make a new one, with which nothing opens.
  private func keys(_ installation: Installation) throws -> ServerKeys {
    do throws(KeyFileProblem) {
      return ServerKeys(masterSecret: try KeyFile.load(path: installation.keyPath))
    } catch .missing(let path) {
      throw BackupProblem.environment(
        "\(path): there is no key file; put back the one that is kept apart from the backups, then restore")
    }
  }
}

/// What was restored.
package struct RestoreReport: Sendable, Equatable, Encodable {
  package let file: String
  /// When the data were as in the backup, in RFC 3339.
  package let moment: String
  /// The kind of database that the backup was made of.
  package let source: String
  package let tables: Int
  package let rows: Int
  package let digest: String
  /// The steps of the schema that the program took since the backup.
  package let newSteps: [String]
  package let seconds: Double
}
