import Core

/// The `application/x-www-form-urlencoded` form of fields, as in a query or a simple form.
///
/// Source: WHATWG URL Standard §5.1.
package enum URLEncoding {
  /// More than any form of ours has; what comes after them is not read.
  package static let mostFields = 1000

  /// The fields; bytes that are no UTF-8 become replacement characters, a wrong `%` stays as it is.
  package static func parse(_ bytes: some Sequence<UInt8>) -> Form {
    var form = Form()
    let pairs = Array(bytes).split(separator: UInt8(ascii: "&"), maxSplits: mostFields)
    for pair in pairs.prefix(mostFields) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      form.add(decode(parts[0]), parts.count > 1 ? decode(parts[1]) : "")
    }
    return form
  }

  /// The words with everything but letters, digits and `-._~` written as `%XX`.
  package static func encode(_ words: String) -> String {
    var text = ""
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.append(Character(UnicodeScalar(byte)))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let value = hex(bytes[index + 1], bytes[index + 2])
      {
        plain.append(value)
        index += 3
        continue
      }
      plain.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func hex(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = Hex.value(high), let low = Hex.value(low) else { return nil }
    return high << 4 | low
  }
}
