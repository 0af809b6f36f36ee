/// The translators' file format of gettext, as far as we use it: `msgctxt` is the key, `msgid` the English
/// text, `msgstr` the translation.
package enum POFile {
  /// The translations by key; entries without a translation are left out.
  package static func parse(_ file: String) -> [String: String] {
    var texts: [String: String] = [:]
    var entry = Entry()
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      if line.isEmpty {
        entry.store(in: &texts)
        entry = Entry()
      } else if !line.hasPrefix("#") {
        entry.read(line)
      }
    }
    entry.store(in: &texts)
    return texts
  }

  /// One entry as the translators see it.
  package static func entry(key: String, english: String, translation: String) -> String {
    "msgctxt \"\(escape(key))\"\nmsgid \"\(escape(english))\"\nmsgstr \"\(escape(translation))\"\n"
  }

  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

/// An entry while it is being read: a string may go on over several lines.
private struct Entry {
  private var key = ""
  private var translation = ""
  private var field = Substring()

  mutating func read(_ line: Substring) {
    var rest = line
    if !line.hasPrefix("\"") {
      field = line.prefix { $0 != " " }
      rest = line.dropFirst(field.count).drop { $0 == " " }
    }
    guard rest.count >= 2, rest.hasPrefix("\""), rest.hasSuffix("\"") else { return }
    let words = unescape(rest.dropFirst().dropLast())
    if field == "msgctxt" { key += words }
    if field == "msgstr" { translation += words }
  }

  func store(in texts: inout [String: String]) {
    if !key.isEmpty, !translation.isEmpty { texts[key] = translation }
  }

  private func unescape(_ text: Substring) -> String {
    var plain = ""
    var escaped = false
    for character in text {
      if escaped {
        plain.append(character == "n" ? "\n" : character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
