/// Compares a name as somebody typed it with the names of members, so that a member who is named never gets
/// access.
package enum NameMatch {
  /// Whether the typed words may name this person: any first or last name occurs in both.
  ///
  /// Rather one too many: a member who is wrongly kept out can be let in, the other way round is harm.
  package static func names(_ typed: String, _ member: String) -> Bool {
    let typedWords = words(of: typed)
    let memberWords = words(of: member)
    return !Set(typedWords).isDisjoint(with: memberWords)
  }

  /// The words of a name without accents, titles and particles, in lower case.
  package static func words(of name: String) -> [String] {
    let plain = String(name.lowercased().decomposedStringWithoutMarks)
    return plain.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 && !ignored.contains($0) }
  }

  private static let ignored: Set<String> = [
    "de", "den", "der", "het", "van", "ten", "ter", "te", "el", "al", "mevrouw", "meneer", "mevr", "mw",
    "dhr", "docent",
    "juf", "meester", "ms", "mr", "mrs",
  ]
}

extension String {
  /// The letters without accents.
  fileprivate var decomposedStringWithoutMarks: String {
    String(String.UnicodeScalarView(self.decomposed.filter { !$0.properties.isDiacritic || $0.isASCII }))
  }

  private var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      Latin.base[scalar].map { [$0] } ?? [scalar]
    }
  }
}

/// The accented letters of the languages around us, with their plain letter.
private enum Latin {
  static let base: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğ"), ("i", "ìíîïīıİ"),
      ("l", "ł"),
      ("n", "ñńň"), ("o", "òóôõöøő"), ("r", "ř"), ("s", "śşšș"), ("t", "ťț"), ("u", "ùúûüūůű"), ("y", "ýÿ"),
      ("z", "źżž"),
    ]
    return Dictionary(
      groups.flatMap { plain, accented in accented.unicodeScalars.map { ($0, plain) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
