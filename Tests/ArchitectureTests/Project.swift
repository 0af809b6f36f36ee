import Foundation

/// The project on disk, read once.
enum Project {
  /// Found from the place of this very file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sources = swiftFiles(under: "Sources")
  static let tests = swiftFiles(under: "Tests")

  static let house = House(
    architecture: text("docs/architecture.md") ?? "", manifest: text("Package.swift") ?? "")

  /// Nil when there is no such file.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Paths from the top of the project, sorted.
  static func files(under folder: String, ending: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }.sorted()
  }

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    files(under: folder, ending: ".swift").map { SourceFile(path: $0, text: text($0) ?? "") }
  }
}
