/// A `Text("key", nl: "…", en: "…")` as it stands in the sources.
struct SourceText: Equatable {
  let key: String
  let dutch: String
  let english: String
  var path = ""
  var line = 1

  /// Every text of the interface, in the order of path and line.
  static func all(in files: [SourceFile]) -> [SourceText] {
    files.flatMap { file -> [SourceText] in
      let source = withoutComments(file)
      return source.matches(of: opening).compactMap { match -> SourceText? in
        var reader = LiteralReader(rest: source[match.range.upperBound...])
        guard let dutch = reader.literal(), reader.skip(","), reader.skip("en:"),
          let english = reader.literal()
        else { return nil }
        let line = source[..<match.range.lowerBound].count { $0 == "\n" } + 1
        return SourceText(
          key: String(match.output.1), dutch: dutch, english: english, path: file.path, line: line)
      }
    }
  }

  /// How many texts begin in a file, whether or not they can be read.
  static func count(in file: SourceFile) -> Int { withoutComments(file).matches(of: opening).count }

  private static var opening: Regex<(Substring, Substring)> { /\bText\(\s*"([^"\\]+)",\s*nl:(?=\s*")/ }

  private static func withoutComments(_ file: SourceFile) -> String {
    let lines: [Substring] = file.lines.map { line in
      line.drop { $0 == " " }.hasPrefix("//") ? "" : line
    }
    return lines.joined(separator: "\n")
  }

  /// The names between braces.
  static func valueNames(in form: String) -> Set<String> {
    Set(form.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.output.1) })
  }
}

/// Reads string literals of Swift, put together with `+` or over several lines.
struct LiteralReader {
  var rest: Substring

  mutating func skip(_ word: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(word) else { return false }
    rest.removeFirst(word.count)
    return true
  }

  mutating func literal() -> String? {
    skipSpace()
    var words: String
    if skip("\"\"\"") {
      words = block()
    } else if skip("\"") {
      words = line()
    } else {
      return nil
    }
    if skip("+"), let more = literal() { words += more }
    return words
  }

  private mutating func skipSpace() { rest = rest.drop { $0.isWhitespace } }

  private mutating func line() -> String {
    var words = ""
    while let character = rest.popFirst(), character != "\"" {
      words.append(character == "\\" ? unescaped() : character)
    }
    return words
  }

  /// A text between triple quotes: indented as its end is; a backslash at the end of a line joins it to the
  /// next.
  private mutating func block() -> String {
    guard let end = rest.firstRange(of: "\"\"\"") else { return "" }
    let lines = rest[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    rest = rest[end.upperBound...]
    let indent = lines.last?.count ?? 0
    let joined = lines.dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n").replacing(
      "\\\n", with: "")
    var reader = LiteralReader(rest: joined[...])
    return reader.line()
  }

  private mutating func unescaped() -> Character {
    guard let character = rest.popFirst() else { return " " }
    if character == "u", rest.first == "{", let end = rest.firstIndex(of: "}") {
      let digits = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?"
    }
    return character == "n" ? "\n" : character
  }
}
