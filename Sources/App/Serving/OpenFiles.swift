import Foundation

/// How many connections the system lets the program have.
enum OpenFiles {
  /// Raises the limit as far as the system allows without further rights, to 65,536: the usual 1,024 are soon
  /// taken.
  static func raiseLimit() {
    let kind = __rlimit_resource_t(UInt32(bitPattern: Int32(RLIMIT_NOFILE.rawValue)))
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    // When the system refuses, what it gave before stays.
    _ = setrlimit(kind, &limit)
  }
}
