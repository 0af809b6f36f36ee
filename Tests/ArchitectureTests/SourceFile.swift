/// A file as the checks see it: where it lies and what stands in it. The checks are pure, so that a test can
/// hand them a made-up file.
struct SourceFile {
  /// From the top of the project: `Sources/Methods/Core/Hex.swift`.
  let path: String
  let text: String
  let lines: [Substring]
  /// The lines without the content of strings and comments, so that a word in a sentence is not taken for
  /// code.
  let code: [Substring]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = CodeOnly.of(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Modules imported, each with its line (1 is the first).
  var imports: [(module: String, line: Int)] {
    code.enumerated().compactMap { index, line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1 else {
        return nil
      }
      let name = words[words.count - 1].split(separator: ".")[0]
      return (String(name), index + 1)
    }
  }
}

/// What is wrong, and where.
struct Complaint: Equatable, CustomStringConvertible {
  let path: String
  var line = 1
  let words: String

  var description: String { "\(path):\(line): \(words)" }
}
