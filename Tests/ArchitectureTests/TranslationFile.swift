/// The files that `bin/texts` writes from the sources and the translations.
enum TranslationFile {
  /// For translators: every text with its key, its English form, and the Dutch one as a comment.
  static func file(for texts: [SourceText], translations: [String: String], language: String) -> String {
    let head = """
      # Texts of Stagekansen. msgctxt is the key, msgid the English text; the comment is the Dutch one.
      # Words in {braces} are filled in by the program and stay as they are.
      msgid ""
      msgstr ""
      "Language: \(language)\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      """
    return head + unique(texts).map { "\n" + entry($0, translations[$0.key] ?? "") }.joined()
  }

  /// What the program reads: Swift files with a key, a tab and a translation on each line, by path.
  static func catalogue(_ translations: [String: String], language: String, source: String) -> [String:
    String]
  {
    let lines = translations.sorted { $0.key < $1.key }.map { "  \($0.key)\t\(escaped($0.value))\n" }
    let parts = stride(from: 0, to: max(lines.count, 1), by: linesInPart).map {
      lines[$0..<min($0 + linesInPart, lines.count)].joined()
    }
    let name = language.lowercased()
    let head = "// Written by bin/texts from \(source). Change that file, not this one.\n"
    let list = parts.indices.map { "\(name)Part\($0 + 1)" }.joined(separator: ", ")
    var files = [
      "\(catalogueFolder)/Catalogue+\(language).swift": head + "let \(name)Catalogue = [\(list)]\n"
    ]
    for (index, part) in parts.enumerated() {
      files["\(catalogueFolder)/Catalogue+\(language)\(index + 1).swift"] =
        head + "let \(name)Part\(index + 1) = #\"\"\"\n" + part + "  \"\"\"#\n"
    }
    return files
  }

  private static let catalogueFolder = "Sources/Methods/Texts"
  /// Keeps the files under the length that holds for all.
  private static let linesInPart = 250

  /// The translations in a file, by key.
  static func parse(_ file: String) -> [String: String] {
    var translations: [String: String] = [:]
    for entry in file.split(separator: "\n\n") {
      let fields = entry.matches(of: /(msgctxt|msgstr) ((?:"(?:[^"\\]|\\.)*"\s*)+)/)
        .map { (field: $0.output.1, words: words(in: $0.output.2)) }
      guard let key = fields.first(where: { $0.field == "msgctxt" })?.words,
        let text = fields.first(where: { $0.field == "msgstr" })?.words, !text.isEmpty
      else { continue }
      translations[key] = text
    }
    return translations
  }

  private static func words(in literals: Substring) -> String {
    var reader = LiteralReader(rest: literals)
    var words = ""
    while let more = reader.literal() { words += more }
    return words
  }

  private static func entry(_ text: SourceText, _ translation: String) -> String {
    let dutch = text.dutch.replacing("\n", with: " ")
    return "#. \(dutch)\n#: \(text.path)\nmsgctxt \"\(text.key)\"\nmsgid \"\(escaped(text.english))\"\n"
      + "msgstr \"\(escaped(translation))\"\n"
  }

  private static func unique(_ texts: [SourceText]) -> [SourceText] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0.key).inserted }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
