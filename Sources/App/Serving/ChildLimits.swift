import Foundation

/// What a process that handles a stranger's file may use.
package enum ChildLimits {
  /// Sets them for this process, for good: 1 GiB of addresses, 15 seconds of processor, files of 64 MiB, no
  /// core dump.
  ///
  /// - Returns: whether the system took all of them.
  package static func apply() -> Bool {
    let limits: [(Int32, rlim_t)] = [
      (Int32(RLIMIT_AS.rawValue), 1 << 30), (Int32(RLIMIT_CPU.rawValue), 15),
      (Int32(RLIMIT_FSIZE.rawValue), 64 << 20),
      (Int32(RLIMIT_CORE.rawValue), 0), (Int32(RLIMIT_NOFILE.rawValue), 16),
    ]
    return limits.allSatisfy { kind, most in
      var limit = rlimit(rlim_cur: most, rlim_max: most)
      return setrlimit(__rlimit_resource_t(UInt32(bitPattern: kind)), &limit) == 0
    }
  }
}
