import CZlib

/// Unpacking with an end to it, and packing. RFC 1950.
enum Zlib {
  /// Lengths on both sides of one whole zlib stream.
  struct Unpacked {
    let consumed: Int
    let produced: Int
  }

  /// Unpacks one stream from the start of `data` through 64 KiB of memory, handing on each part.
  ///
  /// - Returns: nil when the stream is damaged, cut off, or longer than `limit` bytes unpacked.
  static func unpack(
    _ data: ArraySlice<UInt8>, limit: Int, each part: (ArraySlice<UInt8>) -> Void = { _ in }
  ) -> Unpacked? {
    // zlib remembers the address of its state, so it has to stay in one place between calls.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard data.count < Int(UInt32.max), inflateInit_(stream, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(stream) }
    var input = Array(data)
    var room = [UInt8](repeating: 0, count: 65_536)
    return input.withUnsafeMutableBufferPointer { source -> Unpacked? in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = UInt32(source.count)
      var produced = 0
      while true {
        let (status, count) = room.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          let status = inflate(stream, Z_NO_FLUSH)
          return (status, target.count - Int(stream.pointee.avail_out))
        }
        produced += count
        guard status == Z_OK || status == Z_STREAM_END, produced <= limit else { return nil }
        part(room[..<count])
        if status == Z_STREAM_END {
          return Unpacked(consumed: source.count - Int(stream.pointee.avail_in), produced: produced)
        }
      }
    }
  }

  /// One zlib stream holding `data`; nil only when memory is short.
  static func pack(_ data: [UInt8]) -> [UInt8]? {
    var length = compressBound(UInt(data.count))
    var result = [UInt8](repeating: 0, count: Int(length))
    guard compress2(&result, &length, data, UInt(data.count), Z_BEST_COMPRESSION) == Z_OK else { return nil }
    return Array(result.prefix(Int(length)))
  }
}
