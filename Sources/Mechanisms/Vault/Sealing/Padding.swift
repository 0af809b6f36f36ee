/// Rounds sizes up, so that the size of sealed bytes says little about what is in them.
package enum Padding {
  /// The size of the padded content for a given size, the four bytes of the length included.
  ///
  /// At least 256; powers of two to 16 KiB, so that the length of a story falls in one of seven classes;
  /// above that Padmé, which adds at most 12 % and leaves O(log log n) bits to learn.
  ///
  /// Source: K. Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
  /// PURBs", PoPETs 2019(4), algorithm 1.
  package static func paddedSize(of size: Int) -> Int {
    if size <= smallest { return smallest }
    let exponent = Int.bitWidth - 1 - (size - 1).leadingZeroBitCount
    if size <= largestPower { return 1 << (exponent + 1) }
    let magnitude = Int.bitWidth - 1 - size.leadingZeroBitCount
    let kept = Int.bitWidth - magnitude.leadingZeroBitCount
    let mask = (1 << (magnitude - kept)) - 1
    return (size + mask) & ~mask
  }

  /// Length in four bytes, content, zeros.
  static func pad(_ content: [UInt8]) -> [UInt8] {
    let size = paddedSize(of: content.count + lengthBytes)
    var padded: [UInt8] = []
    padded.reserveCapacity(size)
    for shift in stride(from: 24, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: content.count >> shift))
    }
    padded += content
    padded += repeatElement(0, count: size - padded.count)
    return padded
  }

  /// Nil when the bytes were not made by ``pad(_:)``.
  static func unpad(_ padded: [UInt8]) -> [UInt8]? {
    guard padded.count >= smallest else { return nil }
    let count = padded.prefix(lengthBytes).reduce(0) { $0 << 8 | Int($1) }
    guard count <= padded.count - lengthBytes, paddedSize(of: count + lengthBytes) == padded.count else {
      return nil
    }
    return Array(padded[lengthBytes..<lengthBytes + count])
  }

  private static let smallest = 256
  private static let largestPower = 16_384
  private static let lengthBytes = 4
}
