import Core
import Foundation

/// Where a backup goes.
package enum BackupTarget: Sendable, Equatable {
  case file(String)
  case folder(String)

  /// A path that is a folder, or ends in a slash, is one.
  package init(path: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if path.hasSuffix("/") || exists && isFolder.boolValue {
      let name = String(path.reversed().drop { $0 == "/" }.reversed())
      self = .folder(name.isEmpty ? "/" : name)
    } else {
      self = .file(path)
    }
  }

  /// The path of the file; makes the folder when it is missing, and tidies it.
  func file(at moment: Moment) throws -> String {
    switch self {
    case .file(let path): return path
    case .folder(let path):
      try PrivateFolder.make(path)
      let folder = BackupFolder(path: path)
      folder.removeLeftovers()
      return folder.file(at: moment)
    }
  }
}

/// What was backed up.
package struct BackupReport: Sendable, Equatable, Encodable {
  package let file: String
  package let bytes: Int
  /// When the data were as in the backup, in RFC 3339.
  package let moment: String
  package let tables: Int
  package let rows: Int
  /// SHA-256 over all rows; equal for equal data in either kind of database.
  package let digest: String
  package let seconds: Double
  /// The older backups that made place.
  package let removed: [String]
}
