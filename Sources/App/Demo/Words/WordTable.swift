/// Handwritten fragments under keys, read from a text: `= key` begins a key, `- ` a fragment, other lines
/// go on with it.
struct WordTable: Sendable {
  private let fragments: [String: [String]]

  init(_ text: String) {
    var found: [String: [String]] = [:]
    var key = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("= ") {
        key = String(line.dropFirst(2))
      } else if line.hasPrefix("- ") {
        found[key, default: []].append(String(line.dropFirst(2)))
      } else if let last = found[key]?.popLast() {
        found[key]?.append("\(last) \(line)")
      }
    }
    fragments = found
  }

  /// Those under a key; none when the key is not there.
  subscript(key: String) -> [String] { fragments[key] ?? [] }

  var keys: Set<String> { Set(fragments.keys) }
}
