/// A kind of file that a student or school may send: the allow-list.
public enum FileKind: String, CaseIterable, Sendable {
  case jpeg, png, webp, pdf

  /// As registered with IANA; the only value to send as `Content-Type`.
  public var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .pdf: "application/pdf"
    }
  }

  /// Without the dot. A sender's own file name is never kept; it tells too much.
  public var fileExtension: String {
    self == .jpeg ? "jpg" : rawValue
  }

  /// The kind by its first bytes; never by name or by what the browser said. Nil for anything else.
  ///
  /// Says nothing about the rest of the file: only ``FileCleaner`` decides whether it is whole.
  public static func recognise(_ bytes: [UInt8]) -> FileKind? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: PNGChunk.signature) { return .png }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return .webp
    }
    return nil
  }
}
