import Crypto

/// SHA-256 over parts that can't run into each other, with a name for each use so that no hash of one use can
/// stand in for one of another.
package enum ProofHash {
  /// 32 bytes. A missing part differs from an empty one.
  ///
  /// Each part, the name first, is preceded by its length in eight bytes, biggest first; a missing part is
  /// eight bytes of 255.
  package static func of(_ parts: [[UInt8]?], as use: String) -> [UInt8] {
    var hash = SHA256()
    for part in [Array("stagekansen/1/\(use)".utf8)] + parts {
      hash.update(data: bytes(of: part.map { Int64($0.count) } ?? -1))
      if let part { hash.update(data: part) }
    }
    return Array(hash.finalize())
  }

  /// Plain SHA-256.
  package static func plain(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// A number as a part: eight bytes, biggest first.
  package static func bytes(of number: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}
