package import Core
import Crypto

/// Seals a stream for the holder of a private key, as it comes; see ``SealedStream``.
package struct SealedStreamWriter {
  private let write: ([UInt8]) throws -> Void
  private let key: SymmetricKey
  private var pending: [UInt8] = []
  private var number: UInt64 = 0

  /// Writes the head.
  ///
  /// - Parameters:
  ///   - keys: leave the mark by which ``SealedStreamReader/isFrom(_:)`` knows this server's streams.
  ///   - write: takes the sealed bytes.
  package init(
    for publicKey: PublicKey, by keys: ServerKeys, using randomness: Randomness,
    write: @escaping ([UInt8]) throws -> Void
  ) throws {
    let streamKey = SymmetricKey(data: randomness.bytes(32))
    let sealedKey = try publicKey.seal(streamKey.bytes, context: SealedStream.context)
    let head =
      SealedStream.magic + [SealedStream.version] + sealedKey + SealedStream.mark(streamKey, keys: keys)
    key = SealedStream.chunkKey(streamKey, head: head)
    self.write = write
    try write(head)
  }

  package mutating func append(_ bytes: [UInt8]) throws {
    pending += bytes
    // A whole chunk waits until more comes: it may be the last.
    var start = 0
    while pending.count - start > SealedStream.chunkBytes {
      try seal(pending[start..<start + SealedStream.chunkBytes], isLast: false)
      start += SealedStream.chunkBytes
    }
    pending.removeFirst(start)
  }

  /// Writes the last chunk, without which the stream counts as cut off.
  package mutating func finish() throws {
    try seal(pending[...], isLast: true)
    pending = []
  }

  private mutating func seal(_ chunk: ArraySlice<UInt8>, isLast: Bool) throws {
    let nonce = SealedStream.nonce(number, isLast: isLast)
    let box = unfailing { try AES.GCM.seal(chunk, using: key, nonce: nonce) }
    number += 1
    try write(Array(box.ciphertext) + Array(box.tag))
  }
}
