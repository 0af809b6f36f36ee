import CZlib

/// The checksum of PNG chunks (ISO 3309, polynomial 0xEDB88320), over `parts` as if they were joined.
func crc32(_ parts: ArraySlice<UInt8>...) -> Int {
  var sum = CZlib.crc32(0, nil, 0)
  for part in parts {
    sum = part.withUnsafeBufferPointer { CZlib.crc32_z(sum, $0.baseAddress, $0.count) }
  }
  return Int(sum)
}
