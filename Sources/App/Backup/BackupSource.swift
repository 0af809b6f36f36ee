import Storage
package import Vault

/// A backup to read, and the key on paper that opens it.
package struct BackupSource: Sendable {
  package let file: String
  package let key: BackupKey

  package init(file: String, key: BackupKey) {
    self.file = file
    self.key = key
  }

  /// Puts all of it into an empty database, or nothing.
  ///
  /// - Parameters:
  ///   - keys: those that must have made it; nil when there is no key file to compare with.
  ///   - keyFile: where they come from, for the message.
  /// - Throws: ``BackupProblem``.
  func load(
    into database: any Database, madeBy keys: ServerKeys?, keyFile: String, progress: @escaping DumpProgress
  ) async throws -> DumpSummary {
    let (file, key, dialect) = (file, key, database.dialect)
    return try await BackupProblem.naming(file) {
      try await database.exclusively { connection in
        let backup = try SealedBackup(path: file, key: key)
        if let keys { try backup.requireMade(by: keys, path: file, keyFile: keyFile) }
        let loader = Loader(dialect, migrator: Migrator(MigrationList.all), progress: progress)
        return try loader.run(on: connection) { try backup.next() }
      }
    }
  }
}
