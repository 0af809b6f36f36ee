/// Copies from a JPEG what a decoder needs, and the orientation. ITU-T T.81, T.871, ICC.1, Exif 2.32.
///
/// Kept: JFIF header without its thumbnail, Adobe's colour marker, the colour profile (``ICCProfile``),
/// tables, frame, scans. Dropped: other application segments (Exif, XMP, IPTC, maker notes), comments, and
/// all behind the end marker, where phones put second pictures, and editors leave what was cropped away.
///
/// - Not found: a changed byte inside the compressed data, since nothing is decoded.
struct JPEGCleaner {
  let pixelLimit: Int

  func clean(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    var reader = ByteReader(bytes[...], of: .jpeg)
    guard try reader.marker() == JPEGMarker.start else { throw .damaged(.jpeg) }
    var picture = Picture()
    while true {
      let marker = try reader.marker()
      if marker == JPEGMarker.end { break }
      let segment = JPEGSegment(marker: marker, payload: try reader.payload())
      if segment.isApplicationData {
        picture.keepWhatIsNeeded(of: segment)
      } else if segment.isFrame {
        try picture.begin(segment, pixelLimit: pixelLimit)
      } else if marker == JPEGMarker.scan {
        try picture.add(segment, data: try reader.entropyCoded())
      } else if marker != JPEGMarker.comment {
        try segment.checkTables()
        picture.body.append(segment)
      }
    }
    return try picture.written()
  }
}

/// What has been kept so far of one picture.
private struct Picture {
  var body: [UInt8] = []
  private var jfif: ArraySlice<UInt8>?
  private var orientation: Orientation?
  private var profile = JPEGColourProfile()
  private var frame: JPEGFrame?
  private var shown: Set<UInt8> = []

  mutating func keepWhatIsNeeded(of segment: JPEGSegment) {
    switch segment.marker {
    case 0xE0 where segment.hasName("JFIF\0") && segment.payload.count >= 14 && jfif == nil:
      jfif = segment.payload.prefix(12)
    case 0xE1 where segment.hasName("Exif\0\0") && orientation == nil:
      orientation = Orientation(tiff: segment.payload.dropFirst(6))
    case 0xE2 where segment.hasName(JPEGColourProfile.name):
      profile.add(segment.payload)
    case 0xEE where segment.hasName("Adobe") && segment.payload.count >= 12:
      body.append(JPEGSegment(marker: 0xEE, payload: segment.payload.prefix(12)))
    default: break
    }
  }

  mutating func begin(_ segment: JPEGSegment, pixelLimit: Int) throws(FileRefusal) {
    guard frame == nil else { throw .damaged(.jpeg) }
    let frame = try JPEGFrame(segment.payload)
    guard frame.width * frame.height <= pixelLimit else { throw .tooManyPixels(limit: pixelLimit) }
    self.frame = frame
    body.append(segment)
  }

  mutating func add(_ scan: JPEGSegment, data: ArraySlice<UInt8>) throws(FileRefusal) {
    let components = try scan.scanComponents()
    guard let frame, frame.components.isSuperset(of: components), !data.isEmpty else {
      throw .damaged(.jpeg)
    }
    shown.formUnion(components)
    body.append(scan)
    body += data
  }

  /// - Throws: `damaged` when a colour component was never sent: the file was cut and closed again.
  func written() throws(FileRefusal) -> [UInt8] {
    guard let frame, shown == frame.components else { throw .damaged(.jpeg) }
    var result: [UInt8] = [0xFF, JPEGMarker.start]
    if let jfif { result.append(JPEGSegment(marker: 0xE0, payload: jfif + [0, 0])) }
    if let orientation {
      result.append(JPEGSegment(marker: 0xE1, payload: Array("Exif\0\0".utf8) + orientation.tiff[...]))
    }
    for piece in profile.cleanedPayloads() {
      result.append(JPEGSegment(marker: 0xE2, payload: piece[...]))
    }
    return result + body + [0xFF, JPEGMarker.end]
  }
}

extension Array where Element == UInt8 {
  fileprivate mutating func append(_ segment: JPEGSegment) {
    self += [0xFF, segment.marker]
    appendBigEndian(segment.payload.count + 2, 2)
    self += segment.payload
  }
}
