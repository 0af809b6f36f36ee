import Core
import Foundation

/// A private folder that is removed again.
struct TemporaryFolder {
  let path: String

  /// - Parameter parent: nil for the system's place for such folders.
  init(in parent: String? = nil, using randomness: Randomness) throws(FolderProblem) {
    let place = parent ?? (NSTemporaryDirectory() as NSString).standardizingPath
    path = "\(place)/stagekansen-\(Hex.encode(randomness.bytes(8)))"
    try PrivateFolder.make(path)
  }

  /// What can't be removed stays: it holds made-up data only.
  func remove() { _ = try? FileManager.default.removeItem(atPath: path) }
}
