import CQRCode

/// A QR code as a square of dark and light modules (ISO/IEC 18004), with error correction level M.
public struct QRCode: Sendable, Hashable {
  /// Modules on a side, without the quiet zone: 21 to 177.
  public let side: Int
  private let dark: [Bool]

  /// - Parameter words: written as UTF-8 bytes; nil when empty, when it holds a zero byte, or over 2331
  ///   bytes.
  public init?(_ words: String) {
    guard !words.isEmpty, words.utf8.count <= 2331, !words.utf8.contains(0),
      let code = QRcode_encodeString8bit(words, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    // The lowest bit says dark; the others tell libqrencode what a module is for.
    dark = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; row and column count from the top left, each in `0..<side`.
  public func isDark(row: Int, column: Int) -> Bool { dark[row * side + column] }
}
