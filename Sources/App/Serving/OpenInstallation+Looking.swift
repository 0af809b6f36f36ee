package import Core
import Foundation
import Storage
import Vault

extension OpenInstallation {
  /// Opens what is there, to look at it: makes nothing and takes no step of the schema.
  ///
  /// - Throws: ``NotReady``, `StorageProblem`, `KeyFileProblem`.
  package static func look(at installation: Installation, randomness: Randomness) async throws
    -> OpenInstallation
  {
    let secret = try KeyFile.load(path: installation.keyPath)
    let address = DatabaseAddress(url: installation.databaseURL, folder: installation.folder)
    if case .file(let path) = address, !FileManager.default.fileExists(atPath: path) {
      throw NotReady(reason: "database: \(path) is not there")
    }
    let database = try openDatabase(address, connections: 1, randomness: randomness)
    do {
      let pending = try await Migrator(MigrationList.all).pending(on: database)
      guard pending.isEmpty else {
        throw NotReady(reason: "database: \(pending.count) steps to take; run stagekansen migrate")
      }
      return OpenInstallation(database: database, keys: ServerKeys(masterSecret: secret), newSteps: [])
    } catch {
      try await database.close()
      throw error
    }
  }
}

/// There is no installation that can be looked at.
package struct NotReady: Error, Equatable {
  package let reason: String
}
