/// As much of `Package.swift` as the checks need: targets, their folders and what they depend on.
struct Manifest {
  private(set) var dependencies: [String: Set<String>] = [:]
  private(set) var folders: [String: String] = [:]
  /// Names declared with `let`, with the modules they stand for.
  private var lists: [String: Set<String>] = [:]

  init(_ text: String) {
    for declaration in text.matches(of: /let (\w+): \[?Target\.Dependency\]? =([^\n]*(?:\n .*)*)/) {
      lists[String(declaration.output.1)] = modules(in: declaration.output.2)
    }
    for call in Self.calls(in: text) { add(call) }
  }

  private mutating func add(_ call: (function: Substring, arguments: Substring)) {
    let strings = call.arguments.matches(of: /"([^"]*)"/).map { String($0.output.1) }
    guard let first = strings.first, !call.arguments.contains("\\(") else { return }
    let name: String
    switch call.function {
    case "room":
      name = strings[1]
      folders[name] = first.isEmpty ? "Sources/\(name)" : "Sources/\(first)/\(name)"
    case "tests":
      name = first
      folders[name] = "Tests/\(name)"
    default:
      name = first
      folders[name] = call.arguments.firstMatch(of: /path: "([^"]*)"/).map { String($0.output.1) } ?? ""
    }
    dependencies[name] = modules(in: call.arguments.drop { $0 != "[" && $0 != "+" }, beside: call.arguments)
      .subtracting([name])
  }

  /// The modules named in a list: target names in quotes, and names declared with `let`.
  private func modules(in list: Substring, beside call: Substring = "") -> Set<String> {
    if let product = list.firstMatch(of: /\.product\(name: "(\w+)"/) { return [String(product.output.1)] }
    let inQuotes = list.matches(of: /"(\w+)"/).map { String($0.output.1) }
    let named = (call.isEmpty ? list : call).matches(of: /\b([a-z]\w*)\b/)
      .reduce(into: Set<String>()) { all, word in all.formUnion(lists[String(word.output.1)] ?? []) }
    return named.union(inQuotes)
  }

  /// Calls that make a target, with what stands between their brackets.
  private static func calls(in text: String) -> [(function: Substring, arguments: Substring)] {
    text.matches(of: /(?:^|[ \[.])(room|tests|target|executableTarget|testTarget|systemLibrary)\(/)
      .compactMap { match in
        guard !text[..<match.range.lowerBound].hasSuffix("func") else { return nil }
        var depth = 1
        let rest = text[match.range.upperBound...]
        let end = rest.firstIndex { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth == 0
        }
        return end.map { (match.output.1, rest[..<$0]) }
      }
  }
}
