/// A file that holds only what is needed to show it.
public struct CleanFile: Sendable, Equatable {
  public let kind: FileKind
  public let bytes: [UInt8]
}

/// Takes the allowed files apart and writes them again without their metadata.
///
/// Works by allow-lists: what is not known to be needed for the picture is not copied. Pictures are not
/// decoded, so that pixels stay exactly the same and no picture decoder is exposed to strangers.
/// Bytes in, bytes out; no file, clock or network is touched. The same bytes give the same result.
///
/// - Not covered: what the picture itself shows, and marks hidden in its pixels.
public struct FileCleaner: Sendable {
  /// Largest file taken, in bytes.
  public var byteLimit: Int
  /// Most pixels taken: width × height, summed over the frames of an animation.
  public var pixelLimit: Int
  /// Cleans a PDF. The server puts a child process here, so that a flaw in the C++ library, or a document
  /// that unpacks to gigabytes, costs one upload and not the server. Default: in this process.
  public var cleanPDF: @Sendable ([UInt8]) throws(FileRefusal) -> [UInt8]

  public init(
    byteLimit: Int = 10 << 20, pixelLimit: Int = 100_000_000,
    cleanPDF: @escaping @Sendable ([UInt8]) throws(FileRefusal) -> [UInt8] = PDFCleaner.clean
  ) {
    self.byteLimit = byteLimit
    self.pixelLimit = pixelLimit
    self.cleanPDF = cleanPDF
  }

  /// The cleaned file. A PDF may come out a third longer than it was sent, a picture by a few bytes.
  ///
  /// - Throws: the first reason found, cheapest check first.
  public func clean(_ bytes: [UInt8]) throws(FileRefusal) -> CleanFile {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= byteLimit else { throw .tooLarge(limit: byteLimit) }
    guard let kind = FileKind.recognise(bytes) else { throw .unknownType }
    let cleaned =
      switch kind {
      case .jpeg: try JPEGCleaner(pixelLimit: pixelLimit).clean(bytes)
      case .png: try PNGCleaner(pixelLimit: pixelLimit).clean(bytes)
      case .webp: try WebPCleaner(pixelLimit: pixelLimit).clean(bytes)
      case .pdf: try cleanPDF(bytes)
      }
    return CleanFile(kind: kind, bytes: cleaned)
  }
}
