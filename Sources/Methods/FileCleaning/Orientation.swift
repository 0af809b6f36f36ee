/// Which way up a picture has to be shown: the only thing kept from a camera's notes.
///
/// Without it a portrait photograph lies on its side. Values and layout: Exif 2.32 §4.6.4, tag 0x0112.
struct Orientation: Equatable {
  /// 2…8; 1 means upright and needs no note.
  let value: Int

  init?(_ value: Int) {
    guard (2...8).contains(value) else { return nil }
    self.value = value
  }

  /// From a TIFF structure, as Exif holds it. Nil when absent, upright, or unreadable: then the picture is
  /// shown as stored, which is what browsers do too.
  init?(tiff: ArraySlice<UInt8>) {
    guard let found = try? Self.find(in: tiff) else { return nil }
    self.init(found)
  }

  /// A TIFF structure with this tag and nothing else, 26 bytes.
  var tiff: [UInt8] {
    var result = Array("MM".utf8)
    result.appendBigEndian(42, 2)
    result.appendBigEndian(8, 4)  // where the only directory starts
    result.appendBigEndian(1, 2)  // entries in it
    for (field, width) in [(0x0112, 2), (3, 2), (1, 4), (value, 2), (0, 2)] {
      result.appendBigEndian(field, width)
    }
    result.appendBigEndian(0, 4)  // no next directory
    return result
  }

  private static func find(in tiff: ArraySlice<UInt8>) throws(FileRefusal) -> Int {
    var reader = ByteReader(tiff, of: .jpeg)
    let order = try Array(reader.take(2))
    guard order == Array("II".utf8) || order == Array("MM".utf8) else { return 1 }
    let isBig = order == Array("MM".utf8)
    func number(_ count: Int) throws(FileRefusal) -> Int {
      try isBig ? reader.bigEndian(count) : reader.littleEndian(count)
    }
    guard try number(2) == 42 else { return 1 }
    let offset = try number(4)
    reader = ByteReader(tiff, of: .jpeg)
    _ = try reader.take(offset)
    for _ in 0..<(try number(2)) {
      let (tag, type, count) = (try number(2), try number(2), try number(4))
      let value = try number(2)
      _ = try reader.take(2)
      if tag == 0x0112 { return type == 3 && count == 1 ? value : 1 }
    }
    return 1
  }
}
