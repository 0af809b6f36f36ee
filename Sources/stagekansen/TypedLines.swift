/// A secret from standard input.
enum TypedLines {
  /// To the end, or to an empty line after the first words.
  static func read() -> [String] {
    var lines: [String] = []
    while let line = readLine() {
      if line.isEmpty && lines.contains(where: { !$0.isEmpty }) { break }
      lines.append(line)
    }
    return lines
  }
}
