/// The frame header (SOF): size of the picture and its colour components. T.81 §B.2.2.
struct JPEGFrame {
  let width: Int
  let height: Int
  let components: Set<UInt8>

  /// - Throws: `damaged` also for a height of 0, which promises the height after the picture (DNL): no
  ///   camera does so and few programs can show it.
  init(_ payload: ArraySlice<UInt8>) throws(FileRefusal) {
    var reader = ByteReader(payload, of: .jpeg)
    let precision = try reader.byte()
    height = try reader.bigEndian(2)
    width = try reader.bigEndian(2)
    let count = Int(try reader.byte())
    var components: Set<UInt8> = []
    for _ in 0..<count {
      components.insert(try reader.byte())
      let sampling = try reader.byte()
      let isPossible = (1...4).contains(sampling >> 4) && (1...4).contains(sampling & 15)
      guard isPossible, try reader.byte() <= 3 else { throw .damaged(.jpeg) }
    }
    self.components = components
    guard reader.isAtEnd, (2...16).contains(precision), width > 0, height > 0,
      (1...4).contains(count), components.count == count
    else { throw .damaged(.jpeg) }
  }
}

extension JPEGSegment {
  /// The components that a scan header (SOS) announces. T.81 §B.2.3.
  func scanComponents() throws(FileRefusal) -> [UInt8] {
    var reader = ByteReader(payload, of: .jpeg)
    let count = Int(try reader.byte())
    var components: [UInt8] = []
    for _ in 0..<count {
      components.append(try reader.byte())
      _ = try reader.byte()
    }
    _ = try reader.take(3)
    guard reader.isAtEnd, (1...4).contains(count) else { throw .damaged(.jpeg) }
    return components
  }

  /// Checks a table segment to its last byte, so that nothing can ride along behind the tables.
  func checkTables() throws(FileRefusal) {
    var reader = ByteReader(payload, of: .jpeg)
    switch marker {
    case JPEGMarker.restartInterval: _ = try reader.take(2)
    case JPEGMarker.arithmetic: while !reader.isAtEnd { _ = try reader.take(2) }
    case JPEGMarker.quantisation:
      while !reader.isAtEnd {
        let head = try reader.byte()
        guard head >> 4 <= 1, head & 15 <= 3 else { throw .damaged(.jpeg) }
        _ = try reader.take(head >> 4 == 0 ? 64 : 128)
      }
    case JPEGMarker.huffman:
      while !reader.isAtEnd {
        let head = try reader.byte()
        guard head >> 4 <= 1, head & 15 <= 3 else { throw .damaged(.jpeg) }
        let codes = try reader.take(16).reduce(0) { $0 + Int($1) }
        guard codes <= 256 else { throw .damaged(.jpeg) }
        _ = try reader.take(codes)
      }
    default: throw .damaged(.jpeg)
    }
    guard reader.isAtEnd else { throw .damaged(.jpeg) }
  }
}
