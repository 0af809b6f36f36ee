/// Collects the pieces of an ICC profile, which JPEG spreads over APP2 segments of 64 KiB.
///
/// Each piece: the name, its number from 1, the count of pieces, data (ICC.1:2022 annex B.4).
struct JPEGColourProfile {
  static let name: StaticString = "ICC_PROFILE\0"
  private static let headLength = 14
  private var pieces: [ArraySlice<UInt8>] = []

  mutating func add(_ payload: ArraySlice<UInt8>) {
    guard payload.count > Self.headLength else { return }
    pieces.append(payload)
  }

  /// The APP2 payloads to write. None when a piece is missing or the profile makes no sense: then the
  /// picture is shown in sRGB, as every program does with a broken profile.
  func cleanedPayloads() -> [[UInt8]] {
    let ordered = pieces.sorted { number(of: $0) < number(of: $1) }
    guard ordered.map(number) == Array(1...max(1, pieces.count)),
      let profile = ICCProfile.cleaned(ordered.flatMap { $0.dropFirst(Self.headLength) })
    else { return [] }
    let length = 65_533 - Self.headLength
    let starts = Array(stride(from: 0, to: profile.count, by: length))
    return starts.enumerated().map { index, start in
      let head = Self.name.withUTF8Buffer { Array($0) } + [UInt8(index + 1), UInt8(starts.count)]
      return head + profile[start..<min(start + length, profile.count)]
    }
  }

  private func number(of piece: ArraySlice<UInt8>) -> Int {
    Int(piece[piece.startIndex + Self.headLength - 2])
  }
}
