import Foundation
import Vault

/// A backup file that is being read.
final class SealedBackup {
  private let stream: SealedStreamReader

  /// - Throws: ``BackupProblem``, `SealedStreamProblem`.
  init(path: String, key: BackupKey) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw BackupProblem.environment("\(path): can't be read")
    }
    stream = try SealedStreamReader(with: key.privateKey) { count in
      do { return Array(try file.read(upToCount: count) ?? Data()) } catch {
        throw BackupProblem.environment("\(path): can't be read")
      }
    }
  }

  func next() throws -> [UInt8] { try stream.next() }

  /// - Throws: ``BackupProblem`` unless a server with these keys made the backup: with another key file its
  ///   content would stay closed.
  func requireMade(by keys: ServerKeys, path: String, keyFile: String) throws(BackupProblem) {
    guard stream.isFrom(keys) else {
      throw .input("\(path): was made by a server with another key file than \(keyFile)")
    }
  }
}
