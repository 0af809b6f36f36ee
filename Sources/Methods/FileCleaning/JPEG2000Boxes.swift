/// Leaves out of a JPEG 2000 picture, as scanners put them into a PDF, the boxes for notes (XMP, Exif, IPTC
/// and makers' own). ISO/IEC 15444-1 annex I.
enum JPEG2000Boxes {
  private static let kept: Set<String> = ["jP  ", "ftyp", "rreq", "jp2h", "jpch", "jplh", "jp2c"]
  private static let startOfCodestream: [UInt8] = [0xFF, 0x4F, 0xFF, 0x51]

  /// - Throws: `damaged(.pdf)`, since that is the file it was sent in.
  static func cleaned(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    if bytes.starts(with: startOfCodestream) { return bytes }  // without boxes, so without notes
    var reader = ByteReader(bytes[...], of: .pdf)
    var result: [UInt8] = []
    var hasPicture = false
    while !reader.isAtEnd {
      let start = reader.position
      var length = try reader.bigEndian(4)
      let type = String(decoding: try reader.take(4), as: UTF8.self)
      if length == 1 {
        guard try reader.bigEndian(4) == 0 else { throw .damaged(.pdf) }
        length = try reader.bigEndian(4)
      }
      let read = reader.position - start
      _ = try reader.take(length == 0 ? reader.remaining.count : length - read)
      guard kept.contains(type) else { continue }
      hasPicture = hasPicture || type == "jp2c"
      result += bytes[start..<reader.position]
    }
    guard hasPicture else { throw .damaged(.pdf) }
    return result
  }
}
