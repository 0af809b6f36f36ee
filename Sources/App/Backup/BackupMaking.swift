package import Core
import Foundation
package import Storage
import Synchronization
package import Vault

/// Makes a backup of a database while others write in it.
package struct BackupMaking: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let key: PublicKey
  private let clock: Clock
  private let randomness: Randomness

  /// - Parameters:
  ///   - keys: leave the mark by which a restore knows that the backup and the key file belong together.
  ///   - key: whose holder can read the backup; nobody else can.
  package init(
    database: any Database, keys: ServerKeys, key: PublicKey, clock: Clock, randomness: Randomness
  ) {
    self.database = database
    self.keys = keys
    self.key = key
    self.clock = clock
    self.randomness = randomness
  }

  /// - Parameters:
  ///   - target: a folder, for a file with the moment in its name; or the path of a file.
  ///   - keep: how many stay in a folder, after the new one is complete; nil for all.
  /// - Throws: ``BackupProblem``, `DumpProblem`, `StorageProblem`; then no file has appeared.
  package func run(
    to target: BackupTarget, keep: Int? = nil, progress: @escaping DumpProgress = { _, _ in }
  ) async throws -> BackupReport {
    let began = clock.now()
    let file = try BackupFile(path: try target.file(at: began), randomness: randomness)
    do {
      let summary = try await dump(at: began, into: file, progress)
      let bytes = try file.settle()
      var removed: [String] = []
      if case .folder(let path) = target, let keep {
        removed = try BackupFolder(path: path).removeOld(keeping: keep)
      }
      return BackupReport(
        file: file.path, bytes: bytes, moment: began.description, tables: summary.tables.count,
        rows: summary.rows, digest: summary.digest, seconds: began.seconds(to: clock.now()), removed: removed)
    } catch {
      file.abandon()
      throw error
    }
  }

  /// The reading may begin anew after a lost connection, and the file with it.
  private func dump(
    at moment: Moment, into file: BackupFile, _ progress: @escaping DumpProgress
  ) async throws -> DumpSummary {
    let ending = Ending()
    let (keys, key, randomness, dialect) = (keys, key, randomness, database.dialect)
    return try await withTaskCancellationHandler {
      try await database.read { connection in
        try file.restart()
        var stream = try SealedStreamWriter(for: key, by: keys, using: randomness) { try file.write($0) }
        let summary = try Dumper(dialect, progress: progress).run(on: connection, at: moment) { bytes in
          if ending.isAsked { throw CancellationError() }
          try stream.append(bytes)
        }
        try stream.finish()
        return summary
      }
    } onCancel: {
      ending.ask()
    }
  }
}

/// Tells the thread that reads that the server stops.
private final class Ending: Sendable {
  private let flag = Atomic(false)

  var isAsked: Bool { flag.load(ordering: .relaxed) }
  func ask() { flag.store(true, ordering: .relaxed) }
}

extension Moment {
  func seconds(to later: Moment) -> Double { Double(later.milliseconds - milliseconds) / 1000 }
}
