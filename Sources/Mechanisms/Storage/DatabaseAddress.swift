package import Core
import Foundation

/// Where the data are.
package enum DatabaseAddress: Sendable, Equatable {
  /// The path of a SQLite file, made when it is not there.
  case file(path: String)
  /// A PostgreSQL server, as `postgres://user:password@host:port/database?sslmode=require` (libpq's
  /// connection URIs). A secret.
  case server(url: String)

  /// - Parameters:
  ///   - url: `postgres://…` or `postgresql://…`, or the path of a SQLite file, with or without `sqlite:`
  ///     before it. Without it, `stagekansen.sqlite` in the folder.
  ///   - folder: where the installation keeps its data.
  package init(url: String?, folder: String) {
    guard let url, !url.isEmpty else {
      self = .file(path: folder + "/stagekansen.sqlite")
      return
    }
    if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
      self = .server(url: url)
    } else {
      self = .file(path: url.hasPrefix("sqlite:") ? String(url.dropFirst("sqlite:".count)) : url)
    }
  }
}

/// Opens a database; a missing SQLite file and its folder are made, for the owner's eyes only.
///
/// - Parameters:
///   - connections: the most connections at once to a server, and the most readers at once of a file.
///   - randomness: for the pause before a transaction is tried again.
/// - Throws: ``StorageProblem/unavailable(_:)`` when the file can't be opened. A server is first reached by
///   the first work.
package func openDatabase(
  _ address: DatabaseAddress, connections: Int = 8, randomness: Randomness
) throws -> any Database {
  switch address {
  case .file(let path):
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch { throw StorageProblem.unavailable("can't make the folder \(folder)") }
    }
    return try SQLiteDatabase(path: path, readers: connections)
  case .server(let url):
    return PostgreSQLDatabase(url: url, connections: connections, randomness: randomness)
  }
}
