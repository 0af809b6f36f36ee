/// What was filled in: the fields of a form or of a query.
package struct Form: Sendable, Equatable {
  private var fields: [String: [String]] = [:]
  /// The files that came along, in order; empty choices of a file field are left out.
  package private(set) var files: [UploadedFile] = []
  /// Whether the body was larger than allowed; then only what came before the limit is here.
  package var isCutOff = false
  /// How large the body was that it came in.
  package var byteCount = 0

  package init() {}

  /// For tests and for programs that fill in a form.
  package init(_ fields: [String: [String]]) { self.fields = fields }

  package mutating func add(_ name: String, _ value: String) { fields[name, default: []].append(value) }

  package mutating func add(_ file: UploadedFile) { files.append(file) }

  /// The words of a field: line ends made equal, zero bytes and outer white space taken away; empty when it
  /// was not sent.
  package func text(_ name: String) -> String {
    let words = fields[name]?.first ?? ""
    guard words.utf8.contains(where: { $0 == 13 || $0 == 0 }) else { return String(words.trimmed()) }
    return String(
      words.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\0", with: "").trimmed())
  }

  /// As sent, for secrets such as a passphrase.
  package func exact(_ name: String) -> String { fields[name]?.first ?? "" }

  /// All values of a field with several choices.
  package func choices(_ name: String) -> [String] { fields[name] ?? [] }

  /// The choices of a field that are codes of the domain; others are ignored.
  package func codes<Code: RawRepresentable<String>>(_ name: String, as: Code.Type = Code.self) -> [Code] {
    choices(name).compactMap(Code.init(rawValue:))
  }

  package func code<Code: RawRepresentable<String>>(_ name: String, as: Code.Type = Code.self) -> Code? {
    Code(rawValue: text(name))
  }

  package func has(_ name: String) -> Bool { fields[name] != nil }

  /// Every field and value, by name; for showing again what was typed.
  package var all: [(name: String, value: String)] {
    fields.keys.sorted().flatMap { name in (fields[name] ?? []).map { (name, $0) } }
  }

  package static func == (left: Form, right: Form) -> Bool {
    left.fields == right.fields && left.files == right.files && left.isCutOff == right.isCutOff
  }
}

/// A file that came with a form. The name is only to be shown in a message, never to be kept.
package struct UploadedFile: Sendable, Equatable {
  package let field: String
  package let name: String
  package let bytes: [UInt8]

  package init(field: String, name: String, bytes: [UInt8]) {
    self.field = field
    self.name = name
    self.bytes = bytes
  }
}

extension String {
  /// Without white space at either end.
  package func trimmed() -> Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
