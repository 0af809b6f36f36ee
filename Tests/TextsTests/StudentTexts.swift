import Foundation

/// What students may read, from the translators' files.
///
/// The architecture test keeps those equal to the sources.
struct StudentText {
  let key: String
  let dutch: String
  let english: String

  static let all = template.split(separator: "\n\n").compactMap { StudentText(entry: $0) }

  /// By key, without the texts that still have none.
  static let arabic = Dictionary(
    file("ar.po").split(separator: "\n\n").compactMap { entry -> (String, String)? in
      guard let key = field("msgctxt", in: entry), let words = field("msgstr", in: entry), !words.isEmpty
      else { return nil }
      return (key, words)
    }, uniquingKeysWith: { first, _ in first })

  private static let template = file("template.pot")

  init(key: String, dutch: String, english: String) {
    self.key = key
    self.dutch = dutch
    self.english = english
  }

  private init?(entry: Substring) {
    guard let key = Self.field("msgctxt", in: entry), let english = Self.field("msgid", in: entry) else {
      return nil
    }
    let dutch = entry.split(separator: "\n").first { $0.hasPrefix("#. ") }?.dropFirst(3) ?? ""
    self.init(key: key, dutch: String(dutch), english: english)
  }

  private static func field(_ name: String, in entry: Substring) -> String? {
    entry.split(separator: "\n").first { $0.hasPrefix("\(name) \"") }.map {
      String($0.dropFirst(name.count + 2).dropLast()).replacing("\\\"", with: "\"").replacing(
        "\\n", with: "\n"
      )
      .replacing("\\\\", with: "\\")
    }
  }

  private static func file(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "content/translations/\(name)"), encoding: .utf8))
      ?? ""
  }
}
