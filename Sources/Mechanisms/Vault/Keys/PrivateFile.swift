import Foundation

/// Small files that only their owner may read.
enum PrivateFile {
  static func read(path: String, atMost limit: Int) throws(KeyFileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing(path) : .system(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .malformed(path) }
    guard status.st_mode & 0o077 == 0 else { throw .open(path, mode: Int(status.st_mode & 0o777)) }
    guard status.st_size <= limit else { throw .malformed(path) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let read = bytes[count...].withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
      guard read >= 0 else { throw .system(path, errno) }
      if read == 0 { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }

  /// Writes beside the path, then links: the file is there whole or not at all, and nothing is replaced.
  static func write(_ bytes: [UInt8], path: String, suffix: String) throws(KeyFileProblem) {
    let temporary = "\(path).\(suffix)"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(path, errno) }
    defer { unlink(temporary) }
    let isWritten = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) } == bytes.count
    // The umask may have taken more away, never given more; set it so that the owner can read it.
    let isDurable = isWritten && fchmod(file, 0o600) == 0 && fsync(file) == 0
    let failure = errno
    close(file)
    guard isDurable else { throw .system(path, failure) }
    guard link(temporary, path) == 0 else { throw errno == EEXIST ? .exists(path) : .system(path, errno) }
    try settleDirectory(of: path)
  }

  /// Makes the name durable too.
  private static func settleDirectory(of path: String) throws(KeyFileProblem) {
    let directory = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { throw .system(path, errno) }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw .system(path, errno) }
  }
}
