/// One chunk of a PNG: four letters and data.
struct PNGChunk {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  let type: String
  let data: ArraySlice<UInt8>

  init(type: String, data: ArraySlice<UInt8>) {
    self.type = type
    self.data = data
  }

  /// The next chunk, its checksum verified. PNG (third edition) §5.3.
  init(from reader: inout ByteReader) throws(FileRefusal) {
    let length = try reader.bigEndian(4)
    let name = try reader.take(4)
    data = try reader.take(length)
    guard try reader.bigEndian(4) == crc32(name, data) else { throw .damaged(.png) }
    type = String(decoding: name, as: UTF8.self)
  }

  /// Capital first letter: a decoder that doesn't know the chunk must give up.
  var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }

  var written: [UInt8] {
    var result: [UInt8] = []
    result.appendBigEndian(data.count, 4)
    result += type.utf8
    result += data
    result.appendBigEndian(crc32(Array(type.utf8)[...], data), 4)
    return result
  }
}

/// The header chunk (IHDR): §11.2.1.
struct PNGHeader {
  let width: Int
  let height: Int
  let depth: Int
  let colourType: Int
  let isInterlaced: Bool

  init(_ chunk: PNGChunk) throws(FileRefusal) {
    var reader = ByteReader(chunk.data, of: .png)
    width = try reader.bigEndian(4)
    height = try reader.bigEndian(4)
    depth = Int(try reader.byte())
    colourType = Int(try reader.byte())
    let (compression, filter, interlace) = (try reader.byte(), try reader.byte(), try reader.byte())
    isInterlaced = interlace == 1
    let depths = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
    guard chunk.type == "IHDR", reader.isAtEnd, depths[colourType]?.contains(depth) == true,
      (1...0x7FFF_FFFF).contains(width), (1...0x7FFF_FFFF).contains(height),
      compression == 0, filter == 0, interlace <= 1
    else { throw .damaged(.png) }
  }

  /// Bytes of the picture unpacked, one filter byte before each row; §7.2, and §8.1 for the seven passes.
  var unpackedLength: Int {
    guard isInterlaced else { return length(width, height) }
    let passes = [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
    return passes.reduce(0) { sum, pass in
      let (left, top, across, down) = pass
      return sum + length((width - left + across - 1) / across, (height - top + down - 1) / down)
    }
  }

  private func length(_ columns: Int, _ rows: Int) -> Int {
    guard columns > 0, rows > 0 else { return 0 }
    let samples = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colourType] ?? 1
    return rows * (1 + (columns * samples * depth + 7) / 8)
  }
}
