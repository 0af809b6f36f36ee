import Foundation

/// Folders that only the owner may enter.
enum PrivateFolder {
  /// Makes a folder when it is not there.
  ///
  /// - Throws: ``FolderProblem``.
  static func make(_ path: String) throws(FolderProblem) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FolderProblem(path: path)
    }
  }
}

/// A folder can't be made or used.
package struct FolderProblem: Error, Equatable {
  package let path: String
}
