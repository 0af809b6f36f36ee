/// A type of the domain is about a word of the glossary.
enum GlossaryRules {
  /// The first column of the table: `Report`, `Day, Moment`.
  static func terms(in glossary: String) -> Set<String> {
    let cells = glossary.split(separator: "\n").filter { $0.hasPrefix("| ") }.map {
      $0.split(separator: "|")[0]
    }
    return Set(cells.flatMap { cell in cell.split(separator: ",").map { String($0.filter { $0 != " " }) } })
  }

  /// Types in `Rules/` whose name holds no term, so that a reader can't look up what they are about.
  static func unknownTypes(in files: [SourceFile], terms: Set<String>) -> [Complaint] {
    files.filter { $0.path.hasPrefix("Sources/Features/") && $0.path.contains("/Rules/") }.flatMap { file in
      ShelfRules.declaredTypes(in: file).filter { !holdsTerm($0, terms) }.map {
        Complaint(path: file.path, words: "\($0) is not in docs/glossary.md")
      }
    }
  }

  private static func holdsTerm(_ name: String, _ terms: Set<String>) -> Bool {
    let words = name.matches(of: /[A-Z]+[a-z0-9]*/).map { String($0.output) }
    return words.indices.contains { start in
      (start..<words.count).contains { end in
        let part = words[start...end].joined()
        return terms.contains(part) || (part.hasSuffix("s") && terms.contains(String(part.dropLast())))
      }
    }
  }
}
