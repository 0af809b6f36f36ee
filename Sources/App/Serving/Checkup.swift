package import Core
import Foundation
import Storage
import Vault

/// Looks whether an installation can do its work, and changes nothing.
package enum Checkup {
  package struct Finding: Sendable, Equatable {
    package let isGood: Bool
    package let text: String
  }

  package static func findings(
    _ configuration: Configuration, clock: Clock, randomness: Randomness
  ) async -> [Finding] {
    let installation = configuration.installation
    let folder = FileManager.default.isWritableFile(atPath: installation.folder)
    return [
      Finding(
        isGood: folder,
        text: "folder \(installation.folder) \(folder ? "can be written" : "can't be written")"),
      keyFile(installation.keyPath),
      await database(installation, randomness: randomness),
      https(configuration),
    ] + (configuration.backupFolder.map { [backups(in: $0, at: clock.now())] } ?? [])
      + (await MailCheckup(configuration: configuration).findings)
  }

  /// The nightly backup takes its time: an hour more than a day is still right.
  private static func backups(in folder: String, at now: Moment) -> Finding {
    guard let newest = BackupFolder(path: folder).entries().last else {
      return Finding(isGood: false, text: "backups: there is none in \(folder)")
    }
    let hours = Int(newest.moment.seconds(to: now) / 3600)
    return Finding(
      isGood: hours <= 25, text: "backups: the newest is of \(newest.moment), \(hours) hours old")
  }

  private static func keyFile(_ path: String) -> Finding {
    do throws(KeyFileProblem) {
      _ = try KeyFile.load(path: path)
      return Finding(isGood: true, text: "key file \(path)")
    } catch {
      return Finding(isGood: false, text: ProblemText.line(for: error))
    }
  }

  private static func database(_ installation: Installation, randomness: Randomness) async -> Finding {
    let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
    if case .file(let path) = address, !FileManager.default.fileExists(atPath: path) {
      return Finding(isGood: false, text: "database: \(path) is not there; run stagekansen migrate")
    }
    do {
      let database = try openDatabase(address, connections: 1, randomness: randomness)
      let pending = try await Migrator(MigrationList.all).pending(on: database)
      try await database.close()
      let text =
        pending.isEmpty ? "database at the present schema" : "database: \(pending.count) steps to take"
      return Finding(isGood: pending.isEmpty, text: text)
    } catch {
      return Finding(isGood: false, text: ProblemText.line(for: error))
    }
  }

  /// Without HTTPS cookies are not marked secure: right on one's own machine only.
  private static func https(_ configuration: Configuration) -> Finding {
    let isLocal = ["127.0.0.1", "::1", "localhost"].contains(configuration.host)
    let isGood = configuration.isHTTPS || isLocal
    return Finding(
      isGood: isGood,
      text: isGood ? "HTTPS or this machine only" : "STAGEKANSEN_HTTPS is 0 on \(configuration.host)")
  }
}
