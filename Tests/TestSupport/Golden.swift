import Foundation
package import Testing

/// Expects that a text is what the file `Tests/Golden/<name>` holds.
///
/// With `STAGEKANSEN_GOLDEN=write` in the environment it writes the file instead; look at the difference
/// before you commit it.
package func expectGolden(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = tests.appendingPathComponent("Golden/\(name)")
  do {
    if ProcessInfo.processInfo.environment["STAGEKANSEN_GOLDEN"] == "write" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard text != expected else { return }
    Issue.record(
      "\(name) differs: \(firstDifference(expected, text)). STAGEKANSEN_GOLDEN=write writes it anew.",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(name): \(error). STAGEKANSEN_GOLDEN=write makes it.", sourceLocation: sourceLocation)
  }
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for (number, (before, after)) in zip(old, new).enumerated() where before != after {
    return "line \(number + 1) was “\(before)”, is “\(after)”"
  }
  return "\(old.count) lines became \(new.count)"
}
