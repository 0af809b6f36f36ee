/// Copies from a PNG the chunks that make the picture, every checksum verified. PNG (third edition).
///
/// Kept: IHDR PLTE tRNS gAMA cHRM sRGB iCCP IDAT IEND. Dropped: texts, times, Exif, resolution, the further
/// frames of an animation, bytes behind the compressed picture and behind IEND (where some editors left what
/// was cropped away). The compressed picture becomes one IDAT; it is unpacked once to see that it is whole.
struct PNGCleaner {
  let pixelLimit: Int

  func clean(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    var reader = ByteReader(bytes[...], of: .png)
    guard try reader.take(PNGChunk.signature.count).elementsEqual(PNGChunk.signature) else {
      throw .damaged(.png)
    }
    let first = try PNGChunk(from: &reader)
    let header = try PNGHeader(first)
    let most = min(pixelLimit, 1 << 48)  // further on, bytes are counted: that must not overflow
    guard header.width * header.height <= most else { throw .tooManyPixels(limit: pixelLimit) }
    var picture = PNGPicture(header: header)
    while true {
      let chunk = try PNGChunk(from: &reader)
      if chunk.type == "IEND" {
        guard chunk.data.isEmpty else { throw .damaged(.png) }
        break
      }
      try picture.add(chunk)
    }
    let chunks = [first] + picture.kept + [PNGChunk(type: "IDAT", data: try picture.wholeData())]
    return PNGChunk.signature + chunks.flatMap(\.written) + PNGChunk(type: "IEND", data: []).written
  }
}

/// What has been kept so far of one picture, and the rules of order (§5.6).
private struct PNGPicture {
  let header: PNGHeader
  var kept: [PNGChunk] = []
  private var data: [UInt8] = []
  private var seen: Set<String> = []
  private var previous = "IHDR"

  init(header: PNGHeader) { self.header = header }

  mutating func add(_ chunk: PNGChunk) throws(FileRefusal) {
    defer { previous = chunk.type }
    if chunk.type == "IDAT" {
      guard !seen.contains("IDAT") || previous == "IDAT" else { throw .damaged(.png) }
      seen.insert("IDAT")
      data += chunk.data
      return
    }
    guard isAllowed(chunk) else {
      if chunk.isCritical { throw .damaged(.png) }
      return
    }
    guard seen.insert(chunk.type).inserted else { throw .damaged(.png) }
    if chunk.type != "iCCP" {
      kept.append(chunk)
    } else if let profile = Self.profileCleaned(chunk.data) {
      kept.append(PNGChunk(type: "iCCP", data: profile[...]))
    }
  }

  /// - Throws: `damaged` when the picture unpacked isn't exactly as long as its header says.
  func wholeData() throws(FileRefusal) -> ArraySlice<UInt8> {
    guard seen.contains("PLTE") || header.colourType != 3,
      let unpacked = Zlib.unpack(data[...], limit: header.unpackedLength),
      unpacked.produced == header.unpackedLength
    else { throw .damaged(.png) }
    return data[..<unpacked.consumed]
  }

  /// On the list, in its place, of its length. A misplaced ancillary chunk is only left out.
  private func isAllowed(_ chunk: PNGChunk) -> Bool {
    guard !seen.contains("IDAT") else { return false }
    let length = chunk.data.count
    switch chunk.type {
    case "PLTE":
      return length % 3 == 0 && (1...256).contains(length / 3) && [2, 3, 6].contains(header.colourType)
    case "tRNS":
      switch header.colourType {
      case 0: return length == 2
      case 2: return length == 6
      case 3: return seen.contains("PLTE") && (1...256).contains(length)
      default: return false
      }
    case "gAMA": return length == 4 && !seen.contains("PLTE")
    case "cHRM": return length == 32 && !seen.contains("PLTE")
    case "sRGB": return length == 1 && !seen.contains("PLTE")
    case "iCCP": return !seen.contains("PLTE")
    default: return false
    }
  }

  /// The chunk's data with a neutral profile name; §11.3.2.3. Nil when the profile can't be read.
  private static func profileCleaned(_ data: ArraySlice<UInt8>) -> [UInt8]? {
    guard let nameEnd = data.firstIndex(of: 0), data[nameEnd...].starts(with: [0, 0]) else { return nil }
    var profile: [UInt8] = []
    guard Zlib.unpack(data[(nameEnd + 2)...], limit: 4 << 20, each: { profile += $0 }) != nil,
      let packed = ICCProfile.cleaned(profile).flatMap(Zlib.pack)
    else { return nil }
    return Array("ICC profile".utf8) + [0, 0] + packed
  }
}
