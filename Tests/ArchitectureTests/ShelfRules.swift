/// Inside a feature a lower shelf does not name a type of a higher one.
enum ShelfRules {
  /// Lowest first.
  private static let shelves = ["Rules", "Store", "Pages", "API"]

  static func higherTypes(in files: [SourceFile]) -> [Complaint] {
    let rooms = Dictionary(grouping: files.filter { $0.path.hasPrefix("Sources/Features/") }) { file in
      String(file.path.split(separator: "/")[2])
    }
    return rooms.values.flatMap { room in
      let declared = room.map { (height: height($0), types: declaredTypes(in: $0)) }
      let above = Dictionary(
        uniqueKeysWithValues: Set(declared.map(\.height)).map { height in
          (height, Set(declared.filter { $0.height > height }.flatMap(\.types)))
        })
      return room.flatMap { uses(of: above[height($0)] ?? [], in: $0) }
    }
  }

  /// Files beside the shelves (the list of what the room offers) may name everything.
  private static func height(_ file: SourceFile) -> Int {
    let folders = file.path.split(separator: "/")
    guard folders.count > 4 else { return .max }
    return shelves.firstIndex(of: String(folders[3])) ?? .max
  }

  private static func uses(of types: Set<String>, in file: SourceFile) -> [Complaint] {
    guard height(file) < .max else { return [] }
    let own = Set(declaredTypes(in: file))
    return file.code.enumerated().flatMap { index, line in
      Set(line.matches(of: /\b([A-Z]\w+)\b/).map { String($0.output.1) })
        .intersection(types).subtracting(own)
        .map { Complaint(path: file.path, line: index + 1, words: "names \($0) of a higher shelf") }
    }
  }

  /// Types at the outermost level that other files can see.
  static func declaredTypes(in file: SourceFile) -> [String] {
    guard file.path.split(separator: "/").count > 4 else { return [] }
    return file.code.compactMap { line in
      line.prefixMatch(
        of: /(?:package |public )?(?:indirect )?(?:final )?(?:struct|enum|class|actor|protocol) (\w+)/
      )
      .map { String($0.output.1) }
    }
  }
}
