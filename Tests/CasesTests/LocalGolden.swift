import Foundation
import Testing

/// Compares with a file under `Tests/Golden`; writes it when the environment has `GOLDEN=write`.
func expectGolden(_ name: String, _ text: String, file: String = #filePath) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")
  let place = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }
  let kept = try String(contentsOf: place, encoding: .utf8)
  #expect(kept == text, "\(name) differs; look at it, then run with GOLDEN=write")
}
