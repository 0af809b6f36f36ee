/// Takes from a PDF what tells who made it and what can act, through libqpdf (Apache-2.0).
///
/// Gone: `/Info`, all XMP, program data, identifiers, signatures, scripts and other actions, attachments,
/// film and sound, writers' names and times of remarks, Exif in photographs, earlier versions (incremental
/// updates) and every object that nothing refers to. Pages look the same.
///
/// Small faults that libqpdf can mend (a wrong table of positions) are accepted: many programs write them.
/// A file without its end mark in the last 1,024 bytes is refused: mended, it would miss pages unseen.
///
/// - Not covered: photographs inside content streams (inline images), and comments in page descriptions.
/// - Warning: the library is C++ and has no limit on memory: 10 MiB can unpack to gigabytes. Run it
///   in a child process with limits (RLIMIT_AS, RLIMIT_CPU) where strangers send files.
public enum PDFCleaner {
  /// - Throws: `encrypted`, `damaged(.pdf)`, or `tooManyPixels` for a photograph inside.
  public static func clean(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    guard FileKind.recognise(bytes) == .pdf, hasEndMark(bytes) else { throw .damaged(.pdf) }
    let (result, pages) = try reading(bytes) { document throws(FileRefusal) in
      var walk = PDFWalk(document)
      try walk.clean()
      guard !document.hasFailed, let result = document.written() else { throw .damaged(.pdf) }
      return (result, document.pageCount)
    }
    // A document that is tied in knots may lose pages on the way: never hand on less than was sent.
    guard try reading(result, { $0.pageCount }) == pages else { throw .damaged(.pdf) }
    return result
  }

  private static func reading<Value>(
    _ bytes: [UInt8], _ work: (PDFDocument) throws(FileRefusal) -> Value
  ) throws(FileRefusal) -> Value {
    let result = bytes.withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { buffer in
        Result { () throws(FileRefusal) in try work(try PDFDocument(reading: buffer)) }
      }
    }
    return try result.get()
  }

  private static func hasEndMark(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%%EOF".utf8)
    let tail = bytes.suffix(1024)
    return tail.indices.contains { tail[$0...].starts(with: mark) }
  }
}
