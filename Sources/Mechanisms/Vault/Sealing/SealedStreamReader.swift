import Crypto

/// Opens what ``SealedStreamWriter`` made, chunk by chunk. What it gives is as it was written; that it is all
/// is sure only at the end.
package final class SealedStreamReader {
  private let read: (Int) throws -> [UInt8]
  private let streamKey: SymmetricKey
  private let key: SymmetricKey
  private let mark: [UInt8]
  /// A byte more than a chunk, so that the last one is known as such.
  private var ahead: [UInt8] = []
  private var number = 0
  private var isOver = false

  /// - Parameter read: at most as many bytes as asked for; none at the end.
  /// - Throws: ``SealedStreamProblem``, or what `read` throws.
  package init(with privateKey: PrivateKey, read: @escaping (Int) throws -> [UInt8]) throws {
    self.read = read
    let head = try Self.full(SealedStream.headBytes, read)
    let magic = SealedStream.magic
    guard head.starts(with: magic), head.count > magic.count else { throw SealedStreamProblem.notAStream }
    guard head[magic.count] == SealedStream.version else {
      throw SealedStreamProblem.unknownVersion(head[magic.count])
    }
    guard head.count == SealedStream.headBytes else { throw SealedStreamProblem.cut(chunks: 0) }
    let sealedKey = Array(head[(magic.count + 1)...].prefix(SealedStream.sealedKeyBytes))
    let bytes: [UInt8]
    do {
      bytes = try privateKey.open(sealedKey, context: SealedStream.context)
    } catch { throw SealedStreamProblem.otherKey }
    streamKey = SymmetricKey(data: bytes)
    key = SealedStream.chunkKey(streamKey, head: head)
    mark = Array(head.suffix(SealedStream.markBytes))
  }

  /// Whether a server with these keys wrote it; nobody else can make such a stream.
  package func isFrom(_ keys: ServerKeys) -> Bool {
    mark == SealedStream.mark(streamKey, keys: keys)
  }

  /// The next bytes; none at the end, after the last chunk was seen.
  package func next() throws -> [UInt8] {
    if isOver { return [] }
    let size = SealedStream.chunkBytes + SealedStream.tagBytes
    ahead += try Self.full(size + 1 - ahead.count, read)
    isOver = ahead.count <= size
    let chunk = Array(ahead.prefix(size))
    guard let content = open(chunk, isLast: isOver) else {
      // A chunk that opens as one in the middle, but stands at the end: the rest was cut off.
      let isCut = isOver && (chunk.count < SealedStream.tagBytes || open(chunk, isLast: false) != nil)
      throw isCut ? SealedStreamProblem.cut(chunks: number) : .damaged(chunk: number)
    }
    ahead.removeFirst(chunk.count)
    number += 1
    return content
  }

  private func open(_ chunk: [UInt8], isLast: Bool) -> [UInt8]? {
    guard chunk.count >= SealedStream.tagBytes,
      let box = try? AES.GCM.SealedBox(
        nonce: SealedStream.nonce(UInt64(number), isLast: isLast),
        ciphertext: chunk.dropLast(SealedStream.tagBytes), tag: chunk.suffix(SealedStream.tagBytes))
    else { return nil }
    return (try? AES.GCM.open(box, using: key)).map { Array($0) }
  }

  private static func full(_ count: Int, _ read: (Int) throws -> [UInt8]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try read(count - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
