package import Core
import Foundation
package import Storage
package import Vault

/// An installation whose database is open, at the present schema, and whose keys are loaded.
package struct OpenInstallation: Sendable {
  package let database: any Database
  package let keys: ServerKeys
  /// The steps of the schema that were taken just now.
  package let newSteps: [String]

  /// Opens what is there and makes what is missing: folder, database, key file.
  ///
  /// - Throws: `StorageProblem`, `MigrationProblem`, `KeyFileProblem`.
  package static func open(_ installation: Installation, clock: Clock, randomness: Randomness) async throws
    -> OpenInstallation
  {
    try PrivateFolder.make(installation.folder)
    let secret = try masterSecret(installation.keyPath, randomness: randomness)
    let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
    let database = try openDatabase(address, randomness: randomness)
    do {
      let steps = try await Migrator(MigrationList.all).run(on: database, now: clock.now())
      return OpenInstallation(database: database, keys: ServerKeys(masterSecret: secret), newSteps: steps)
    } catch {
      try await database.close()
      throw error
    }
  }

  /// Opens what is there as it is, and makes nothing.
  ///
  /// - Throws: as ``open(_:clock:randomness:)``.
  package static func asItIs(_ installation: Installation, randomness: Randomness) throws
    -> OpenInstallation
  {
    let keys = ServerKeys(masterSecret: try KeyFile.load(path: installation.keyPath))
    let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
    if case .file(let path) = address, !FileManager.default.fileExists(atPath: path) {
      throw StorageProblem.unavailable("\(path) is not there")
    }
    return OpenInstallation(
      database: try openDatabase(address, connections: 2, randomness: randomness), keys: keys, newSteps: [])
  }

  private static func masterSecret(_ path: String, randomness: Randomness) throws(KeyFileProblem)
    -> MasterSecret
  {
    do {
      return try KeyFile.load(path: path)
    } catch .missing {
      return try KeyFile.create(path: path, using: randomness)
    }
  }
}
