import Testing

/// Shows that each check complains when its rule is broken, with made-up files.
@Suite("The checks find") struct BrokenRulesTests {
  private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text) }

  private func path(of complaints: [Complaint]) -> [String] { complaints.map { "\($0.path):\($0.line)" } }

  @Test("an upward import") func upward() {
    let made = file("Sources/Methods/Core/Made.swift", "import Texts\npackage import Web\n")
    #expect(
      path(of: ImportRules.upward(in: [made], Project.house)).contains("Sources/Methods/Core/Made.swift:2"))
  }

  @Test("an import from the right on the same floor") func rightward() {
    let made = file("Sources/Features/Cases/Pages/Made.swift", "import Companies\nimport Reporting\n")
    #expect(
      path(of: ImportRules.upward(in: [made], Project.house)) == ["Sources/Features/Cases/Pages/Made.swift:2"]
    )
  }

  @Test("an import that the manifest does not declare") func undeclared() {
    let made = file("Sources/Methods/HTML/Made.swift", "import Foundation\n@testable import Crypto\n")
    #expect(
      path(of: ImportRules.undeclared(in: [made], Project.house)) == ["Sources/Methods/HTML/Made.swift:2"])
  }

  @Test("an upward arrow in the manifest") func upwardInManifest() throws {
    let manifest = """
      let all = [room("Methods", "Core", ["Web"]), room("Mechanisms", "Web", ["Core"])]
      """
    let house = House(architecture: try #require(Project.text("docs/architecture.md")), manifest: manifest)
    #expect(ImportRules.upwardInManifest(house).map(\.words) == ["Core may not use Web: upward or rightward"])
  }

  @Test("a room that is not on the map") func offTheMap() throws {
    let manifest = try #require(Project.text("Package.swift")) + "\nlet more = room(\"Methods\", \"Attic\")\n"
    let house = House(architecture: try #require(Project.text("docs/architecture.md")), manifest: manifest)
    #expect(ImportRules.offTheMap(house).map(\.words) == ["Attic stands only here or only in Package.swift"])
  }

  @Test("rules that touch the database", arguments: ["Storage", "Web", "Outbox"])
  func impureRules(module: String) {
    let made = file("Sources/Features/Cases/Rules/Made.swift", "import Core\nimport \(module)\n")
    #expect(ImportRules.closedToShelf(in: [made]).map(\.line) == [2])
  }

  @Test("a store that names a page") func higherShelf() {
    let page = file("Sources/Features/Cases/Pages/Staff/InboxPage.swift", "package struct InboxPage {}\n")
    let store = file("Sources/Features/Cases/Store/Made.swift", "// InboxPage\nlet made = InboxPage()\n")
    #expect(ShelfRules.higherTypes(in: [page, store]).map(\.line) == [2])
    #expect(ShelfRules.higherTypes(in: [page]).isEmpty)
  }

  @Test("a banned word, but not in a comment or a string", arguments: BannedWords.words.map(\.text))
  func banned(word: String) {
    let used = word.hasPrefix(".") ? "X\(word)" : word
    let made = file("Sources/App/Made.swift", "// \(word)\nlet a = \"\(word)\"\nlet b = { \(used) }\n")
    #expect(Set(BannedWords.found(in: [made]).map(\.line)) == [3])
  }

  @Test("the clock itself is allowed to tell the time") func allowed() {
    let made = file("Sources/Methods/Core/Environment/Clock+Live.swift", "let now = Date()\n")
    #expect(BannedWords.found(in: [made]).isEmpty)
  }

  @Test("a stored static var, but not a computed one") func statics() {
    let made = file(
      "Sources/App/Made.swift", "  static var one = 1\n  static var two: Int { 2 }\n  static var three: Int\n"
    )
    #expect(BannedWords.found(in: [made]).map(\.line) == [1, 3])
  }

  @Test("@unchecked Sendable without a reason") func unchecked() {
    let made = file(
      "Sources/App/Made.swift",
      "class A: @unchecked Sendable {}\n// Guarded by a lock.\nclass B: @unchecked Sendable {}\n")
    #expect(BannedWords.found(in: [made]).map(\.line) == [1])
  }

  @Test("unfinished work") func unfinished() {
    let mark = "TO" + "DO"
    #expect(BannedWords.found(in: [file("Sources/App/Made.swift", "let a = 1 // \(mark) more\n")]).count == 1)
  }

  @Test("a file, a line and a function that are too long") func size() {
    let body = String(repeating: "  work()\n", count: 45)
    let made = file("Sources/App/Made.swift", "func long() {\n\(body)}\n")
    #expect(SizeRules.tooLong(in: [made]).map(\.words) == ["a function of 47 lines"])
    let short = file("Sources/App/Made.swift", "func short(\n  a: Int\n) {\n  work()\n}\n\n" + body)
    #expect(SizeRules.tooLong(in: [short]).isEmpty)
    let wide = file("Sources/App/Made.swift", "// " + String(repeating: "x", count: 120))
    #expect(SizeRules.tooLong(in: [wide]).map(\.words) == ["123 columns"])
    let tall = file("Sources/App/Made.swift", String(repeating: "\n", count: 301))
    #expect(SizeRules.tooLong(in: [tall]).map(\.words) == ["301 lines; at most 300"])
    #expect(SizeRules.median(of: [tall, wide, made]) == 47)
  }
}
