/// How long files, functions and lines may be.
enum SizeRules {
  private static let longestLine = 110
  private static let longestFunction = 40
  /// Written by a program, not by hand.
  private static let written = ["Sources/Methods/Texts/Catalogue+"]

  static func tooLong(in files: [SourceFile]) -> [Complaint] {
    files.filter { file in !written.contains { file.path.hasPrefix($0) } }.flatMap { file in
      longFile(file) + longLines(in: file) + longFunctions(in: file)
    }
  }

  /// The length that half of the files do not exceed.
  static func median(of files: [SourceFile]) -> Int {
    let lengths = files.map(length).sorted()
    return lengths.isEmpty ? 0 : lengths[(lengths.count - 1) / 2]
  }

  private static func length(_ file: SourceFile) -> Int { file.text.count { $0 == "\n" } }

  private static func longFile(_ file: SourceFile) -> [Complaint] {
    let limit = file.path.hasPrefix("Tests/") ? 400 : 300
    guard length(file) > limit else { return [] }
    return [Complaint(path: file.path, words: "\(length(file)) lines; at most \(limit)")]
  }

  /// A text of the interface is not broken over lines, nor a table whose columns are the point.
  private static func longLines(in file: SourceFile) -> [Complaint] {
    if file.text.contains("// swift-format-ignore") { return [] }
    return file.lines.enumerated().compactMap { index, line in
      line.unicodeScalars.count > longestLine && !line.contains(/\b(nl|en): "|^\s*"/)
        ? Complaint(path: file.path, line: index + 1, words: "\(line.unicodeScalars.count) columns") : nil
    }
  }

  private static func longFunctions(in file: SourceFile) -> [Complaint] {
    let code = file.code
    return code.indices.compactMap { start in
      guard code[start].contains("func ") || code[start].contains("init"),
        code[start].contains(beginning)
      else { return nil }
      var depth = 0
      for index in start..<code.count {
        let opened = code[index].contains("{")
        for byte in code[index].utf8 {
          if byte == UInt8(ascii: "{") { depth += 1 }
          if byte == UInt8(ascii: "}") { depth -= 1 }
        }
        if depth < 0 || (depth == 0 && index > start && !opened && code[index].isEmpty) { return nil }
        if depth == 0 && (opened || code[index].contains("}")) {
          let length = index - start + 1
          return length > longestFunction
            ? Complaint(path: file.path, line: start + 1, words: "a function of \(length) lines") : nil
        }
      }
      return nil
    }
  }

  private static var beginning: Regex<Substring> {
    /^\s*(?:(?:package|public|private|static|mutating|override|convenience) )*(?:func |init[?(<])/
  }
}
