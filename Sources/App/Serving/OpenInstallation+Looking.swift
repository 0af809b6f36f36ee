package import Core
import Storage

extension OpenInstallation {
  /// As ``asItIs(_:randomness:)``, and only at the present schema.
  ///
  /// - Throws: ``NotReady`` too.
  package static func look(at installation: Installation, randomness: Randomness) async throws
    -> OpenInstallation
  {
    let open = try asItIs(installation, randomness: randomness)
    do {
      let pending = try await Migrator(MigrationList.all).pending(on: open.database)
      guard pending.isEmpty else {
        throw NotReady(reason: "database: \(pending.count) steps to take; run stagekansen migrate")
      }
      return open
    } catch {
      try await open.database.close()
      throw error
    }
  }
}

/// The installation is not at the present schema.
package struct NotReady: Error, Equatable {
  package let reason: String
}
