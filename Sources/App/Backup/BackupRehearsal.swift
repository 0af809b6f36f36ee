package import Core
import Foundation
package import Storage
import Vault

/// Restores a backup into a database that is thrown away afterwards, to see that it can be done.
package struct BackupRehearsal: Sendable {
  private let source: BackupSource

  package init(_ source: BackupSource) { self.source = source }

  /// - Throws: ``BackupProblem`` when the backup is not good; also `KeyFileProblem` for a key file that is
  ///   there but can't be used.
  package func run(
    _ installation: Installation, clock: Clock, randomness: Randomness,
    progress: @escaping DumpProgress = { _, _ in }
  ) async throws -> RehearsalReport {
    let folder = NSTemporaryDirectory() + "stagekansen-rehearsal-" + Hex.encode(randomness.bytes(8))
    try PrivateFolder.make(folder)
    do {
      let report = try await restore(in: folder, installation, clock, randomness, progress)
      try FileManager.default.removeItem(atPath: folder)
      return report
    } catch {
      try FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  private func restore(
    in folder: String, _ installation: Installation, _ clock: Clock, _ randomness: Randomness,
    _ progress: @escaping DumpProgress
  ) async throws -> RehearsalReport {
    let began = clock.now()
    let keys = try keys(installation)
    let database = try openDatabase(
      .file(path: folder + "/copy.sqlite"), connections: 2, randomness: randomness)
    do {
      let summary = try await source.load(
        into: database, madeBy: keys, keyFile: installation.keyPath, progress: progress)
      let steps = try await Migrator(MigrationList.all).run(on: database, now: clock.now())
      let seconds = began.seconds(to: clock.now())
      try await BackupCheck.integrity(of: database, file: source.file)
      let cases = try await keys.asyncMap {
        try await BackupCheck.cases(in: database, keys: $0, file: source.file)
      }
      try await database.close()
      return RehearsalReport(
        file: source.file, moment: summary.moment.description, source: summary.source,
        ageSeconds: summary.moment.seconds(to: began), tables: summary.tables.count, rows: summary.rows,
        digest: summary.digest, newSteps: steps, casesOpened: cases, seconds: seconds)
    } catch {
      try await database.close()
      throw error
    }
  }

  /// Nil when there is no key file: it may well be kept elsewhere.
  private func keys(_ installation: Installation) throws(KeyFileProblem) -> ServerKeys? {
    do throws(KeyFileProblem) {
      return ServerKeys(masterSecret: try KeyFile.load(path: installation.keyPath))
    } catch .missing { return nil }
  }
}

extension Optional {
  fileprivate func asyncMap<Result>(_ work: (Wrapped) async throws -> Result) async rethrows -> Result? {
    guard let self else { return nil }
    return try await work(self)
  }
}

/// What the rehearsal found. It is only made of a backup that is good.
package struct RehearsalReport: Sendable, Equatable, Encodable {
  package let file: String
  /// When the data were as in the backup, in RFC 3339.
  package let moment: String
  package let source: String
  /// How old the backup is: what would be lost now.
  package let ageSeconds: Double
  package let tables: Int
  package let rows: Int
  package let digest: String
  /// The steps of the schema that the program took since the backup.
  package let newSteps: [String]
  /// How many cases of a sample opened with the server's keys; nil when there was no key file.
  package let casesOpened: Int?
  /// How long restoring took.
  package let seconds: Double
}
