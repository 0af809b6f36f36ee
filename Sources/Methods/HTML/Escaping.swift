/// Makes words safe inside an element or a quoted attribute.
enum Escaping {
  static func append(_ words: String, to bytes: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      // Control characters may not stand in HTML, but for white space.
      case 0...8, 11, 12, 14...31, 127: bytes.append(contentsOf: "\u{FFFD}".utf8)
      case 0x80...0x9F where previous == 0xC2:
        // U+0080 to U+009F are control characters too: two bytes, of which the first was written.
        bytes.removeLast()
        bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
      previous = byte
    }
  }
}
