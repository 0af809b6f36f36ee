/// Text as lines of at most 76 ASCII characters (RFC 2045 §6.7).
enum QuotedPrintable {
  /// One element for each line that goes over the wire, without its end.
  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { encoded(Array($0.utf8)) }
  }

  private static func encoded(_ bytes: [UInt8]) -> [String] {
    var lines = [""]
    for (index, byte) in bytes.enumerated() {
      var piece = isPlain(byte, isLast: index == bytes.count - 1) ? String(Unicode.Scalar(byte)) : hex(byte)
      // One column is left for the sign that the line goes on.
      if lines[lines.count - 1].utf8.count + piece.utf8.count > 75 {
        lines[lines.count - 1] += "="
        lines.append("")
      }
      if lines[lines.count - 1].isEmpty, isMisread(bytes[index...]) { piece = hex(byte) }
      lines[lines.count - 1] += piece
    }
    return lines
  }

  /// A blank at the end of a line is dropped by some relays.
  private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
    if byte == UInt8(ascii: " ") { return !isLast }
    return (33...126).contains(byte) && byte != UInt8(ascii: "=")
  }

  /// A dot alone ends a message, and "From " begins another in some mailboxes: neither is left to others to
  /// mend.
  private static func isMisread(_ beginning: ArraySlice<UInt8>) -> Bool {
    beginning.starts(with: ".".utf8) || beginning.starts(with: "From ".utf8)
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.count == 1 ? "0" : "") + digits
  }
}
