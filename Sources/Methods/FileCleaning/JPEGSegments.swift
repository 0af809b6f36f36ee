/// One marker segment: its code (the byte after 0xFF) and what follows the length.
struct JPEGSegment {
  let marker: UInt8
  let payload: ArraySlice<UInt8>

  var isApplicationData: Bool { (0xE0...0xEF).contains(marker) }

  /// SOF0–3 and SOF9–11: whole pictures. The hierarchical ones (5–7, 13–15) no browser shows.
  var isFrame: Bool { (0xC0...0xC3).contains(marker) || (0xC9...0xCB).contains(marker) }

  func hasName(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { payload.starts(with: $0) }
  }
}

/// Codes of ITU-T T.81 table B.1 that the cleaner names.
enum JPEGMarker {
  static let start: UInt8 = 0xD8
  static let end: UInt8 = 0xD9
  static let scan: UInt8 = 0xDA
  static let huffman: UInt8 = 0xC4
  static let arithmetic: UInt8 = 0xCC
  static let quantisation: UInt8 = 0xDB
  static let restartInterval: UInt8 = 0xDD
  static let comment: UInt8 = 0xFE
}

extension ByteReader {
  /// The next marker code, over any fill bytes (0xFF) before it.
  mutating func marker() throws(FileRefusal) -> UInt8 {
    guard try byte() == 0xFF else { throw .damaged(kind) }
    var code = try byte()
    while code == 0xFF { code = try byte() }
    return code
  }

  /// The payload of a segment whose marker was read; its two length bytes count themselves.
  mutating func payload() throws(FileRefusal) -> ArraySlice<UInt8> {
    try take(try bigEndian(2) - 2)
  }

  /// Compressed data up to the next marker that is neither a stuffed zero nor a restart.
  mutating func entropyCoded() throws(FileRefusal) -> ArraySlice<UInt8> {
    let start = position
    while true {
      skip(to: 0xFF)
      let end = position
      let code = try marker()
      if code == 0 || (0xD0...0xD7).contains(code) { continue }
      rewind(to: end)
      return bytes[start..<end]
    }
  }
}
