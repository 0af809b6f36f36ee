/// Documents that say what is no longer so.
enum DocumentRules {
  /// Paths named in backticks in a document that do not exist. Names with a placeholder are left alone.
  static func missingPaths(in document: SourceFile, exists: (String) -> Bool) -> [Complaint] {
    document.lines.enumerated().flatMap { index, line in
      line.matches(of: /`((?:Sources|Tests|docs|bin|content|Benchmarks|deploy)\/[\w.+\/-]+)`/)
        .map { String($0.output.1) }
        .filter { !exists($0) }
        .map { Complaint(path: document.path, line: index + 1, words: "there is no \($0)") }
    }
  }

  /// Links between documents that lead nowhere.
  static func deadLinks(in document: SourceFile, exists: (String) -> Bool) -> [Complaint] {
    let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
    return document.lines.enumerated().flatMap { index, line in
      line.matches(of: /\]\(([\w.+\/-]+)(?:#[\w-]*)?\)/)
        .map { resolve(String($0.output.1), from: folder) }
        .filter { !exists($0) }
        .map { Complaint(path: document.path, line: index + 1, words: "there is no \($0)") }
    }
  }

  /// Decisions that the index does not list.
  static func unlistedDecisions(_ paths: [String], index: SourceFile) -> [Complaint] {
    paths.filter { $0 != index.path }.compactMap { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return index.text.contains("(\(name))")
        ? nil : Complaint(path: index.path, words: "does not list \(name)")
    }
  }

  private static func resolve(_ link: String, from folder: String) -> String {
    var parts = folder.split(separator: "/").map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
