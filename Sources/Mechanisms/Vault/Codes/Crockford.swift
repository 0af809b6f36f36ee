import Core

/// Base 32 for reading aloud and typing over: no I, L, O or U.
///
/// Source: D. Crockford, "Base 32" (crockford.com/base32.html).
enum Crockford {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Five bits a character, the last one filled with zeros.
  static func encode(_ bytes: [UInt8]) -> String {
    String(decoding: Base32.values(of: bytes).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// Nil for an unknown character, or when the left-over bits are not zero or make a whole byte.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    for character in text.utf8 {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      pending = (pending << 5 | UInt32(value)) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
      }
    }
    guard bits < 5, pending & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }

  /// What was typed, in the alphabet and without separators; nil when there is a character that cannot be
  /// read.
  static func characters(typed: String) -> String? {
    var found: [UInt8] = []
    for scalar in typed.unicodeScalars where !scalar.isSeparatorInCode {
      let upper = scalar.properties.uppercaseMapping
      let read = upper == "O" ? "0" : upper == "I" || upper == "L" ? "1" : upper
      guard let character = read.utf8.first, read.utf8.count == 1, alphabet.contains(character) else {
        return nil
      }
      found.append(character)
    }
    return String(decoding: found, as: UTF8.self)
  }
}

extension Base32 {
  /// The value, `0…31`, of each character, for writing it in another alphabet.
  static func values(of bytes: [UInt8]) -> [UInt8] {
    encode(bytes).utf8.map { digit in
      digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
  }
}
