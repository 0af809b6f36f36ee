/// Reads forward through bytes; every read outside them throws the kind's `damaged`, none can trap.
struct ByteReader {
  let bytes: ArraySlice<UInt8>
  let kind: FileKind
  /// Index into `bytes`, from `bytes.startIndex` to `bytes.endIndex`.
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, of kind: FileKind) {
    self.bytes = bytes
    self.kind = kind
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }
  var remaining: ArraySlice<UInt8> { bytes[position...] }

  mutating func byte() throws(FileRefusal) -> UInt8 {
    guard position < bytes.endIndex else { throw .damaged(kind) }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func take(_ count: Int) throws(FileRefusal) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - position else { throw .damaged(kind) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Most significant byte first, at most 4 bytes.
  mutating func bigEndian(_ count: Int) throws(FileRefusal) -> Int {
    try take(count).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Least significant byte first, at most 4 bytes.
  mutating func littleEndian(_ count: Int) throws(FileRefusal) -> Int {
    try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Goes back to a `position` seen before.
  mutating func rewind(to earlier: Int) {
    position = min(max(earlier, bytes.startIndex), bytes.endIndex)
  }

  /// Goes to the next `value` or to the end.
  mutating func skip(to value: UInt8) {
    position = bytes[position...].firstIndex(of: value) ?? bytes.endIndex
  }
}

extension Array where Element == UInt8 {
  /// Appends the lowest `count` bytes of `value`, most significant first.
  mutating func appendBigEndian(_ value: Int, _ count: Int) {
    for shift in (0..<count).reversed() { append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }

  /// Appends the lowest `count` bytes of `value`, least significant first.
  mutating func appendLittleEndian(_ value: Int, _ count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }
}
