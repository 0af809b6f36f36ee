/// The text with its marks `?` as `$1`, `$2` …, except inside quotes and `--` comments.
func numberedMarks(in text: String) -> String {
  var result: [UInt8] = []
  var number = 0
  var open: UInt8?
  let bytes = Array(text.utf8)
  for (position, byte) in bytes.enumerated() {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    switch open {
    case nil:
      if byte == UInt8(ascii: "?") {
        number += 1
        result += Array("$\(number)".utf8)
        continue
      }
      open = opening(byte, next)
    // A doubled quote closes and opens again.
    case let quote?: if byte == quote { open = nil }
    }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}

private let newline = UInt8(ascii: "\n")

/// The byte that ends what begins here: a quoted text, a quoted name, or a comment to the end of the line.
private func opening(_ byte: UInt8, _ next: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "'"), UInt8(ascii: "\""): byte
  case UInt8(ascii: "-") where next == UInt8(ascii: "-"): newline
  default: nil
  }
}
