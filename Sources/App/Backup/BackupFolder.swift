package import Core
import Foundation

/// A folder of backups that carry the moment in their names.
package struct BackupFolder: Sendable {
  let path: String

  package init(path: String) { self.path = path }

  /// A finished backup.
  package struct Entry: Sendable, Equatable {
    package let path: String
    /// When the backup was begun, to the second.
    package let moment: Moment
  }

  /// Where the backup of a moment stands: `stagekansen-2027-03-10T02-00-04Z.backup`, in UTC.
  func file(at moment: Moment) -> String {
    "\(path)/\(Self.prefix)\(moment.description.replacing(":", with: "-"))\(Self.suffix)"
  }

  /// The finished ones, the oldest first. Other files are passed over.
  package func entries() -> [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      Self.moment(in: name).map { Entry(path: "\(path)/\(name)", moment: $0) }
    }
  }

  /// Removes the oldest ones.
  ///
  /// - Parameter count: how many stay, at least one.
  /// - Returns: the paths of those removed.
  func removeOld(keeping count: Int) throws -> [String] {
    let old = entries().dropLast(max(1, count)).map(\.path)
    for path in old { try FileManager.default.removeItem(atPath: path) }
    return old
  }

  /// Removes what a backup that was cut off has left: unfinished files that no living process holds.
  func removeLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasPrefix("." + Self.prefix) && name.hasSuffix(BackupFile.suffix) {
      let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink("\(path)/\(name)") }
      close(file)
    }
  }

  /// Runs work when no other server that shares the folder does so now.
  ///
  /// - Returns: false when another does, or the folder can't be used.
  func exclusively(_ work: () async -> Void) async -> Bool {
    let file = open("\(path)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
    await work()
    return true
  }

  private static let prefix = "stagekansen-"
  private static let suffix = ".backup"

  private static func moment(in name: String) -> Moment? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let text = name.dropFirst(prefix.count).dropLast(suffix.count)
    return Moment(String(text.prefix(11)) + String(text.dropFirst(11)).replacing("-", with: ":"))
  }
}
