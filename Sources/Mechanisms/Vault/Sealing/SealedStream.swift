import Crypto

/// The form of a long stream that is sealed for the holder of a private key.
///
/// A head: a line of text with the version, the stream's own key sealed with HPKE, and a mark by which the
/// server that wrote it knows it again. Then chunks of 64 KiB, each sealed with AES-256-GCM under a key that
/// is bound to the whole head. A nonce holds the chunk's number and whether it is the last, so that none can
/// be left out, swapped, repeated or cut off. A key seals one stream only, so no nonce is used twice.
///
/// Source of the chunks: V. T. Hoang, R. Reyhanitabar, P. Rogaway, D. Vizár, "Online
/// Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015, §7 (STREAM).
enum SealedStream {
  static let magic = Array("stagekansen sealed stream\n".utf8)
  static let version: UInt8 = 1
  static let sealedKeyBytes = 1 + 32 + 32 + 16
  static let markBytes = 32
  static let chunkBytes = 65_536
  static let tagBytes = 16
  static let context = "sealed stream"

  static var headBytes: Int { magic.count + 1 + sealedKeyBytes + markBytes }

  static func chunkKey(_ key: SymmetricKey, head: [UInt8]) -> SymmetricKey {
    Derivation.key(from: key, for: "sealed stream chunks", salt: head)
  }

  /// What only who has both the stream's key and the server's keys can make.
  static func mark(_ key: SymmetricKey, keys: ServerKeys) -> [UInt8] {
    keys.authenticate(Derivation.key(from: key, for: "sealed stream mark").bytes, purpose: context)
  }

  static func nonce(_ number: UInt64, isLast: Bool) -> AES.GCM.Nonce {
    let bytes = [0, 0, 0] + withUnsafeBytes(of: number.bigEndian) { Array($0) } + [isLast ? 1 : 0]
    return unfailing { try AES.GCM.Nonce(data: bytes) }
  }
}

/// Why a sealed stream can't be read.
package enum SealedStreamProblem: Error, Equatable {
  /// It does not begin as such a stream does.
  case notAStream
  case unknownVersion(UInt8)
  /// It was sealed for another key, or its head was changed.
  case otherKey
  /// It ends too early: after this many whole chunks.
  case cut(chunks: Int)
  /// This chunk, counted from 0, was changed or moved, or something stands after the last.
  case damaged(chunk: Int)
}
