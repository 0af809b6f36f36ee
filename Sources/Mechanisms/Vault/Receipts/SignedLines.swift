/// Walks through lines that end in a line feed; splits on that byte only, never on other Unicode line ends.
struct SignedLines {
  private let lines: [Substring.UTF8View]
  private var position = 0

  init(_ text: String) {
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Of the next line, counted from 1.
  var number: Int { position + 1 }

  /// After the last line feed there is nothing more.
  var isAtEnd: Bool { position == lines.count - 1 && lines[position].isEmpty }

  func nextStarts(with label: String) -> Bool {
    position < lines.count && lines[position].starts(with: label.utf8)
  }

  mutating func next(after label: String) -> String? {
    guard nextStarts(with: label) else { return nil }
    defer { position += 1 }
    return String(Substring(lines[position].dropFirst(label.utf8.count)))
  }

  mutating func value<Value>(
    after label: String, _ read: (String) -> Value?
  ) throws(ReceiptProblem) -> Value {
    let line = number
    guard let text = next(after: label), let value = read(text) else { throw .malformed(line: line) }
    return value
  }
}
