/// Reads what `bin/texts` wrote: on each line a key, a tab and the translation.
enum Catalogue {
  /// - Parameter parts: with `\n`, `\"` and `\\` as in the translators' files.
  static func parse(_ parts: [String]) -> [String: String] {
    var texts: [String: String] = [:]
    for line in parts.joined(separator: "\n").split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      if fields.count == 2 { texts[String(fields[0])] = unescaped(fields[1]) }
    }
    return texts
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        plain.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
