/// Base 32 with the digits `0…9 a…v` (RFC 4648 §7, lower case, without padding).
package enum Base32 {
  private static let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)

  /// The bytes as text; 16 bytes give 26 characters.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 8 + 4) / 5)
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(digits[Int(pending >> bits & 31)])
      }
    }
    if bits > 0 { text.append(digits[Int(pending << (5 - bits) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "v")).contains(byte)
  }
}
