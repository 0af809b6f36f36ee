/// Copies from a WebP the chunks that make the picture. RFC 9649.
///
/// Kept: VP8, VP8L, VP8X, ALPH, ANIM, ANMF (its insides cleaned too) and the colour profile. Dropped: Exif
/// but for the orientation, XMP, unknown chunks, bytes behind the file's own length.
///
/// - Not found: a changed byte inside the compressed data, since nothing is decoded and WebP has no checksum.
struct WebPCleaner {
  let pixelLimit: Int

  func clean(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    var file = ByteReader(bytes[...], of: .webp)
    guard try file.take(4).elementsEqual("RIFF".utf8) else { throw .damaged(.webp) }
    var reader = ByteReader(try file.take(try file.littleEndian(4)), of: .webp)
    guard try reader.take(4).elementsEqual("WEBP".utf8) else { throw .damaged(.webp) }
    var chunks: [WebPChunk] = []
    while !reader.isAtEnd { chunks.append(try WebPChunk(from: &reader)) }
    guard let first = chunks.first else { throw .damaged(.webp) }
    let kept = first.type == "VP8X" ? try extended(first, chunks.dropFirst()) : [try simple(first)]
    let body = Array("WEBP".utf8) + kept.flatMap(\.written)
    var result = Array("RIFF".utf8)
    result.appendLittleEndian(body.count, 4)
    return result + body
  }

  private func simple(_ chunk: WebPChunk) throws(FileRefusal) -> WebPChunk {
    guard chunk.isBitstream else { throw .damaged(.webp) }
    guard try chunk.size().pixels <= pixelLimit else { throw .tooManyPixels(limit: pixelLimit) }
    return chunk
  }

  private func extended(
    _ head: WebPChunk, _ chunks: ArraySlice<WebPChunk>
  ) throws(FileRefusal) -> [WebPChunk] {
    var reader = ByteReader(head.data, of: .webp)
    let flags = try reader.take(4).first ?? 0
    let canvas = try WebPSize(minusOneFrom: &reader)
    guard canvas.pixels <= pixelLimit else { throw .tooManyPixels(limit: pixelLimit) }
    let isAnimated = flags & WebPFlag.animation != 0
    let picture = isAnimated ? try frames(chunks, on: canvas) : try still(chunks, size: canvas)
    let profile = chunks.first { $0.type == "ICCP" }.flatMap { ICCProfile.cleaned(Array($0.data)) }
    let orientation = chunks.first { $0.type == "EXIF" }.flatMap { Orientation(exif: $0.data) }

    var newHead = Array(head.data.prefix(10))
    newHead[0] = flags & (WebPFlag.animation | WebPFlag.alpha)
    if profile != nil { newHead[0] |= WebPFlag.profile }
    if orientation != nil { newHead[0] |= WebPFlag.exif }
    newHead.replaceSubrange(1..<4, with: [0, 0, 0])
    return [WebPChunk(type: "VP8X", data: newHead[...])]
      + (profile.map { [WebPChunk(type: "ICCP", data: $0[...])] } ?? [])
      + picture
      + (orientation.map { [WebPChunk(type: "EXIF", data: $0.tiff[...])] } ?? [])
  }

  private func still(
    _ chunks: ArraySlice<WebPChunk>, size: WebPSize
  ) throws(FileRefusal) -> [WebPChunk] {
    let kept = chunks.filter { $0.isBitstream || $0.type == "ALPH" }
    guard let picture = kept.last, picture.isBitstream, try picture.size() == size,
      kept.count == 1 || (kept.count == 2 && kept.first?.type == "ALPH" && picture.type == "VP8 ")
    else { throw .damaged(.webp) }
    return Array(kept)
  }

  private func frames(
    _ chunks: ArraySlice<WebPChunk>, on canvas: WebPSize
  ) throws(FileRefusal) -> [WebPChunk] {
    guard let animation = chunks.first(where: { $0.type == "ANIM" }), animation.data.count == 6 else {
      throw .damaged(.webp)
    }
    var kept = [animation]
    var pixels = 0
    for chunk in chunks where chunk.type == "ANMF" {
      var reader = ByteReader(chunk.data, of: .webp)
      let (left, top) = (2 * (try reader.littleEndian(3)), 2 * (try reader.littleEndian(3)))
      let size = try WebPSize(minusOneFrom: &reader)
      _ = try reader.take(4)  // how long it is shown, and how it is drawn over the frame before
      guard left + size.width <= canvas.width, top + size.height <= canvas.height else {
        throw .damaged(.webp)
      }
      pixels += size.pixels
      guard pixels <= pixelLimit else { throw .tooManyPixels(limit: pixelLimit) }
      var inner: [WebPChunk] = []
      while !reader.isAtEnd { inner.append(try WebPChunk(from: &reader)) }
      let picture = try still(inner[...], size: size)
      kept.append(WebPChunk(type: "ANMF", data: chunk.data.prefix(16) + picture.flatMap(\.written)))
    }
    guard kept.count > 1 else { throw .damaged(.webp) }
    return kept
  }
}

/// Bits of the first byte of VP8X: RFC 9649 §2.7.
private enum WebPFlag {
  static let animation: UInt8 = 0x02
  static let exif: UInt8 = 0x08
  static let alpha: UInt8 = 0x10
  static let profile: UInt8 = 0x20
}

extension Orientation {
  /// From a WebP chunk; some programs put JPEG's `Exif` name before the TIFF structure.
  fileprivate init?(exif: ArraySlice<UInt8>) {
    let name = Array("Exif\0\0".utf8)
    self.init(tiff: exif.starts(with: name) ? exif.dropFirst(name.count) : exif)
  }
}
