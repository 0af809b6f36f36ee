import Cases
import Core
import Storage
import Vault

/// Looks at a restored database.
enum BackupCheck {
  /// - Throws: ``BackupProblem`` when SQLite finds a fault in its file or a reference to nothing.
  static func integrity(of database: any Database, file: String) async throws {
    let faults = try await database.read { connection in
      try connection.rows("PRAGMA integrity_check").map { try $0.text("integrity_check") }
        .filter { $0 != "ok" }
        + connection.rows("PRAGMA foreign_key_check").map {
          "a reference to nothing in \(try $0.text("table"))"
        }
    }
    if let fault = faults.first { throw BackupProblem.input("\(file): \(fault)") }
  }

  /// Opens the registers and the codes of the history of at most ``sample`` cases; ids are random, so the
  /// first ones are a sample.
  ///
  /// - Returns: how many.
  static func cases(in database: any Database, keys: ServerKeys, file: String) async throws -> Int {
    do {
      return try await database.read { connection in
        let sql: SQL = """
          SELECT id FROM "case" ORDER BY id LIMIT \(sample)
          """
        let ids: [ID<Case>] = try connection.rows(sql).map { try $0.id("id") }
        for id in ids { _ = try CaseStore(keys: keys).load(id, on: connection) }
        return ids.count
      }
    } catch is VaultProblem {
      throw BackupProblem.input("\(file): a case does not open with the keys of this server")
    }
  }

  private static let sample = 100
}
