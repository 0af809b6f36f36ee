/// Words that may not stand in the code under Sources, each with its reason.
enum BannedWords {
  struct Word {
    let text: String
    let reason: String
    /// Ends of paths where it may stand.
    var allowedIn: [String] = []
  }

  private static let time = "time comes in through Clock"
  private static let chance = "chance comes in through Randomness"
  private static let trap = "a request may not end the program"
  private static let global = "no globals: hand it in"

  static let words = [
    Word(text: "Date()", reason: time, allowedIn: ["Environment/Clock+Live.swift"]),
    Word(text: "Date.now", reason: time, allowedIn: ["Environment/Clock+Live.swift"]),
    Word(text: "UUID()", reason: chance),
    Word(text: ".random(", reason: chance, allowedIn: ["Environment/Randomness+Live.swift"]),
    Word(text: ".randomElement()", reason: chance),
    Word(text: ".shuffled()", reason: chance),
    Word(
      text: "SystemRandomNumberGenerator", reason: chance, allowedIn: ["Environment/Randomness+Live.swift"]),
    Word(text: "try!", reason: trap),
    Word(text: "as!", reason: trap),
    Word(text: "fatalError", reason: trap),
    Word(text: ".shared", reason: global),
    Word(text: "@TaskLocal", reason: global),
    Word(text: "nonisolated(unsafe)", reason: global),
    Word(text: "catch {}", reason: "an error may not vanish"),
    Word(text: "catch { }", reason: "an error may not vanish"),
  ]

  static func found(in files: [SourceFile]) -> [Complaint] {
    files.flatMap { file in
      banned(in: file) + storedStatics(in: file) + uncheckedWithoutReason(in: file) + leftovers(in: file)
    }
  }

  /// Chance from a generator that was handed in (`using:`) is what we want.
  private static func banned(in file: SourceFile) -> [Complaint] {
    let relevant = words.filter { word in !word.allowedIn.contains { file.path.hasSuffix($0) } }
    return file.code.enumerated().flatMap { index, line in
      relevant.filter { holds(line, $0.text) && !($0.reason == chance && line.contains("using:")) }.map {
        Complaint(path: file.path, line: index + 1, words: "\($0.text): \($0.reason)")
      }
    }
  }

  /// The word, and not a part of a longer one.
  private static func holds(_ line: Substring, _ word: String) -> Bool {
    line.ranges(of: word).contains { range in
      let before = line[..<range.lowerBound].last
      let isInName = before.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
      // `.shared` without a type before it is a case of an enum.
      if word == ".shared" && !isInName { return false }
      if word.first?.isLetter ?? false, isInName { return false }
      guard word.last?.isLetter ?? false, let next = line[range.upperBound...].first else { return true }
      return !next.isLetter
    }
  }

  /// A computed `static var` is a function without brackets and may stand; a stored one is a global.
  private static func storedStatics(in file: SourceFile) -> [Complaint] {
    file.code.enumerated().compactMap { index, line in
      guard line.contains("static var "),
        !line.contains("{") || line.prefix(while: { $0 != "{" }).contains("=")
      else { return nil }
      return Complaint(path: file.path, line: index + 1, words: "static var: \(global)")
    }
  }

  /// `@unchecked Sendable` needs its reason in a comment on the line or the one above.
  private static func uncheckedWithoutReason(in file: SourceFile) -> [Complaint] {
    let lines = file.lines
    return file.code.enumerated().compactMap { index, line in
      guard line.contains("@unchecked Sendable") else { return nil }
      let hasReason = lines[index].contains("//") || (index > 0 && lines[index - 1].contains("//"))
      return hasReason
        ? nil : Complaint(path: file.path, line: index + 1, words: "@unchecked needs its reason")
    }
  }

  private static func leftovers(in file: SourceFile) -> [Complaint] {
    file.lines.enumerated().compactMap { index, line in
      line.contains(/\/\/.*\b(TODO|FIXME|XXX|HACK)\b/)
        ? Complaint(path: file.path, line: index + 1, words: "finish it, or file an issue") : nil
    }
  }
}
