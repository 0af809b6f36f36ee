/// Colour profiles, kept because a wide-gamut photograph looks wrong without its own.
///
/// A profile made for one screen names its maker, model, serial number and day of calibration (Apple's
/// `mmod`, `dmdd`, `desc`), so it is a fingerprint; only what changes colours stays. ICC.1:2022 §7.
enum ICCProfile {
  private static let kept: Set<String> = [
    "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "lumi", "cicp",
    "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "D2B0", "D2B1", "D2B2", "D2B3",
    "B2D0", "B2D1", "B2D2", "B2D3", "gamt",
  ]
  /// Kinds of tag data that hold numbers only.
  private static let types: Set<String> = [
    "XYZ ", "para", "curv", "sf32", "mft1", "mft2", "mAB ", "mBA ", "mpet", "cicp",
  ]
  /// Preferred program, date, maker and model, creator, checksum of the original, reserved bytes.
  private static let clearedHeader = [4..<8, 24..<36, 48..<56, 80..<128]
  private static let headerLength = 128

  /// A profile of the same length with the other tags taken out and their bytes set to 0; nil if damaged.
  static func cleaned(_ profile: [UInt8]) -> [UInt8]? {
    try? readAndClean(profile)
  }

  private static func readAndClean(_ profile: [UInt8]) throws(FileRefusal) -> [UInt8]? {
    var sizeReader = ByteReader(profile[...], of: .jpeg)
    let size = try sizeReader.bigEndian(4)
    var reader = ByteReader(profile.prefix(size), of: .jpeg)
    var result = try Array(reader.take(headerLength))
    guard reader.bytes.count == size, result[36..<40].elementsEqual("acsp".utf8) else { return nil }
    for range in clearedHeader { for index in range { result[index] = 0 } }

    var table: [UInt8] = []
    var data: [Range<Int>] = []
    var left: [Range<Int>] = []
    var wanted = kept
    for _ in 0..<(try reader.bigEndian(4)) {
      let entry = try Array(reader.take(4))
      let (offset, length) = (try reader.bigEndian(4), try reader.bigEndian(4))
      let range = offset..<offset + length
      guard wanted.remove(String(decoding: entry, as: UTF8.self)) != nil else {
        left.append(range)
        continue
      }
      guard range.upperBound <= size else { return nil }
      guard types.contains(String(decoding: profile[range].prefix(4), as: UTF8.self)) else { return nil }
      table += entry
      table.appendBigEndian(offset, 4)
      table.appendBigEndian(length, 4)
      data.append(range)
    }
    // Tags may share their data, but none may reach into what is left out.
    for range in data {
      let reaches = left.contains { $0 != range && $0.overlaps(range) }
      guard !reaches, range.lowerBound >= reader.position else { return nil }
    }
    result.appendBigEndian(data.count, 4)
    result += table
    result += [UInt8](repeating: 0, count: size - result.count)
    for range in data { result.replaceSubrange(range, with: profile[range]) }
    return result
  }
}
