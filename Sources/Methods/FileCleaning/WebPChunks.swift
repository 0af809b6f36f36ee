/// One chunk of a WebP: four letters and data. RFC 9649 §2.3.
struct WebPChunk {
  let type: String
  let data: ArraySlice<UInt8>

  init(type: String, data: ArraySlice<UInt8>) {
    self.type = type
    self.data = data
  }

  /// The next chunk and the byte that makes its length even.
  init(from reader: inout ByteReader) throws(FileRefusal) {
    type = String(decoding: try reader.take(4), as: UTF8.self)
    data = try reader.take(try reader.littleEndian(4))
    if data.count % 2 == 1 { _ = try reader.byte() }
  }

  var written: [UInt8] {
    var result = Array(type.utf8)
    result.appendLittleEndian(data.count, 4)
    result += data
    return data.count % 2 == 0 ? result : result + [0]
  }

  var isBitstream: Bool { type == "VP8 " || type == "VP8L" }

  /// Width and height that the compressed picture itself gives: RFC 6386 §9.1, RFC 9649 §3.4.
  func size() throws(FileRefusal) -> WebPSize {
    var reader = ByteReader(data, of: .webp)
    if type == "VP8L" {
      guard try reader.byte() == 0x2F else { throw .damaged(.webp) }
      let bits = try reader.littleEndian(4)
      guard bits >> 29 == 0, !reader.isAtEnd else { throw .damaged(.webp) }
      return WebPSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    let tag = try reader.littleEndian(3)
    guard tag & 1 == 0, try reader.bigEndian(3) == 0x9D_012A else { throw .damaged(.webp) }
    let (width, height) = (try reader.littleEndian(2) & 0x3FFF, try reader.littleEndian(2) & 0x3FFF)
    let size = WebPSize(width: width, height: height)
    _ = try reader.take(tag >> 5)  // the first partition has to be there in full
    guard size.width > 0, size.height > 0, !reader.isAtEnd else { throw .damaged(.webp) }
    return size
  }
}

/// Width and height in pixels.
struct WebPSize: Equatable {
  let width: Int
  let height: Int
  var pixels: Int { width * height }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// As headers hold it: two 24-bit numbers, each one less than the size.
  init(minusOneFrom reader: inout ByteReader) throws(FileRefusal) {
    width = try reader.littleEndian(3) + 1
    height = try reader.littleEndian(3) + 1
  }
}
