import Core
import Foundation

/// A file that gets its name only when it is whole: until then it is a hidden one in the same folder.
///
/// The hidden one is locked as long as its maker lives, so that others know which ones were left behind.
final class BackupFile: Sendable {
  let path: String
  private let temporary: String
  private let file: Int32

  /// - Parameter path: where nothing stands yet.
  init(path: String, randomness: Randomness) throws(BackupProblem) {
    guard access(path, F_OK) != 0 else {
      throw .environment("\(path): is there already; a backup never replaces a file")
    }
    let url = URL(fileURLWithPath: path)
    let hidden = ".\(url.lastPathComponent).\(Hex.encode(randomness.bytes(6)))\(Self.suffix)"
    self.path = path
    temporary = url.deletingLastPathComponent().appendingPathComponent(hidden).path
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.problem(path) }
    guard fchmod(file, 0o600) == 0, flock(file, LOCK_EX | LOCK_NB) == 0 else { throw Self.problem(path) }
  }

  deinit { close(file) }

  /// How the names of unfinished files end.
  static let suffix = ".part"

  /// Empties it, to begin anew.
  func restart() throws(BackupProblem) {
    guard ftruncate(file, 0) == 0, lseek(file, 0, SEEK_SET) == 0 else { throw Self.problem(path) }
  }

  func write(_ bytes: [UInt8]) throws(BackupProblem) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.problem(path) }
      done += count
    }
  }

  /// Gives it its name, once all bytes are on the disk. Then makes the name durable.
  ///
  /// - Returns: its size in bytes.
  func settle() throws(BackupProblem) -> Int {
    var status = stat()
    guard fsync(file) == 0, fstat(file, &status) == 0, rename(temporary, path) == 0 else {
      throw Self.problem(path)
    }
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw Self.problem(path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw Self.problem(path) }
    return Int(status.st_size)
  }

  /// Removes the unfinished file.
  func abandon() { unlink(temporary) }

  private static func problem(_ path: String) -> BackupProblem {
    .environment("\(path): \(String(cString: strerror(errno)))")
  }
}
