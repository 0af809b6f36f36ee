/// One text of the interface, under a key that never changes, in Dutch and English; other languages come from
/// the catalogues.
///
/// Values stand in braces: `Text("status.due", nl: "Antwoord uiterlijk {date}", en: "Answer by {date}")`.
package struct Text: Sendable, Hashable {
  /// `room.page.part`, lower case; the key in the translators' files.
  package let key: String
  package let dutch: String
  package let english: String

  package init(_ key: String, nl: String, en: String) {
    self.key = key
    dutch = nl
    english = en
  }

  /// The text in a language; Dutch when the catalogue lacks it.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    default: Catalogues.texts(of: language)[key] ?? dutch
    }
  }

  /// The text with its values filled in.
  ///
  /// Braces inside a value stay as they are: a value may be something that a person typed.
  ///
  /// In a language that is written from right to left each value is set apart by invisible signs of Unicode:
  /// so a name, a number or a date in another script keeps its own direction.
  ///
  /// - Parameter values: by name, without braces. A name that does not occur in the text is a mistake that a
  ///   test finds.
  package func callAsFunction(_ language: Language, _ values: KeyValuePairs<String, String>) -> String {
    filled(language, Dictionary(values.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The same for values that come as a dictionary. A name without a value stays in its braces.
  package func filled(_ language: Language, _ values: [String: String]) -> String {
    let form = self(language)
    guard !values.isEmpty else { return form }
    let isolates = language.direction == "rtl"
    // By bytes: a pattern takes fifty times as long, and each page has dozens of texts.
    let bytes = form.utf8
    var filled = ""
    var rest = bytes.startIndex
    while let open = bytes[rest...].firstIndex(of: UInt8(ascii: "{")) {
      let name = bytes[bytes.index(after: open)...].prefix { Self.isLetter($0) }
      guard name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: "}"),
        let value = values[String(name) ?? ""]
      else {
        filled += form[rest...open]
        rest = bytes.index(after: open)
        continue
      }
      filled += form[rest..<open]
      filled += isolates ? "\u{2068}\(value)\u{2069}" : value
      rest = bytes.index(after: name.endIndex)
    }
    return filled + form[rest...]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The names between braces in one of its forms.
  package static func valueNames(in form: String) -> Set<String> {
    Set(form.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.output.1) })
  }
}

extension Text {
  /// A text that is the same in every language: a name, a code, something a person typed.
  package static func verbatim(_ words: String) -> Text { Text("verbatim", nl: words, en: words) }
}
