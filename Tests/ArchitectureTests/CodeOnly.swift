/// Blanks out comments and the content of string literals; keeps every line break, so that line numbers stay
/// right.
struct CodeOnly {
  private enum Place { case code, comment, string(end: [UInt8]) }

  private let bytes: [UInt8]
  private var position = 0
  private var plain: [UInt8] = []
  private var place = Place.code

  static func of(_ text: String) -> String {
    var reader = CodeOnly(bytes: Array(text.utf8))
    while reader.position < reader.bytes.count { reader.step() }
    return String(decoding: reader.plain, as: UTF8.self)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func step() {
    let byte = bytes[position]
    switch place {
    case .code: inCode(byte)
    case .comment:
      if byte == UInt8(ascii: "\n") {
        place = .code
        plain.append(byte)
      }
    case .string(let end): inString(byte, end)
    }
    position += 1
  }

  private mutating func inCode(_ byte: UInt8) {
    if byte == UInt8(ascii: "/"), comes([byte, byte]) {
      place = .comment
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#"),
      let opening = Self.openings.first(where: { comes($0) })
    {
      place = .string(end: opening.reversed())
      plain += opening
      position += opening.count - 1
    } else {
      plain.append(byte)
    }
  }

  private mutating func inString(_ byte: UInt8, _ end: [UInt8]) {
    if byte == UInt8(ascii: "\\"), end.last != UInt8(ascii: "#") {
      position += 1
    } else if byte == end[0], comes(end) {
      place = .code
      plain += end
      position += end.count - 1
    } else if byte == UInt8(ascii: "\n") {
      plain.append(byte)
    }
  }

  private func comes(_ word: [UInt8]) -> Bool { bytes[position...].starts(with: word) }

  /// Longest first.
  private static let openings = ["#\"\"\"", "\"\"\"", "#\"", "\""].map { Array($0.utf8) }
}
