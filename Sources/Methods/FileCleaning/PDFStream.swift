import CQPDF

/// Cleans pictures and colour profiles inside a PDF as if they had been sent on their own.
struct PDFStream {
  let document: PDFDocument
  let object: qpdf_oh
  let dictionary: qpdf_oh

  private static let jpeg: Set<String> = ["/DCTDecode", "/DCT"]
  private static let jpeg2000 = "/JPXDecode"

  /// Photographs lie in a PDF as whole JPEG files (DCTDecode), position and camera included; scans as
  /// JPEG 2000 (JPXDecode).
  ///
  /// - Throws: `damaged(.pdf)` when one can't be read: unread, it can't be said to be clean.
  func cleanPicture() throws(FileRefusal) {
    var filters = list("/Filter")
    var parameters = list("/DecodeParms")
    defer { for handle in filters + parameters { document.release(handle) } }
    let names = filters.map { document.name($0) ?? "" }
    guard let place = names.firstIndex(where: { Self.jpeg.contains($0) || $0 == Self.jpeg2000 }) else {
      return
    }
    guard place == filters.count - 1, let last = filters.popLast() else { throw .damaged(.pdf) }
    defer { document.release(last) }
    let own = parameters.count > filters.count ? parameters.removeLast() : document.newNull()
    defer { document.release(own) }
    guard let picture = unwrapped(filters) else { throw .damaged(.pdf) }
    let clean = try names[place] == Self.jpeg2000 ? JPEG2000Boxes.cleaned(picture) : cleaned(jpeg: picture)
    document.replaceContent(of: object, by: clean, filter: last, parameters: own)
  }

  private func cleaned(jpeg: [UInt8]) throws(FileRefusal) -> [UInt8] {
    do { return try JPEGCleaner(pixelLimit: FileCleaner().pixelLimit).clean(jpeg) } catch {
      throw error == .damaged(.jpeg) ? .damaged(.pdf) : error
    }
  }

  /// For the stream of `[/ICCBased stream]`: leaves out what tells one screen or camera from another. A
  /// profile that can't be read stays as it is, since the colours of the page are counted by it.
  func cleanColourProfile() {
    let filters = list("/Filter")
    defer { for handle in filters { document.release(handle) } }
    guard let profile = unwrapped(filters), let packed = ICCProfile.cleaned(profile).flatMap(Zlib.pack) else {
      return
    }
    let (filter, none) = (document.newName("/FlateDecode"), document.newNull())
    defer { for handle in [filter, none] { document.release(handle) } }
    document.replaceContent(of: object, by: packed, filter: filter, parameters: none)
  }

  /// Takes the content away, of a file that was attached for example.
  func empty() {
    let none = document.newNull()
    defer { document.release(none) }
    document.replaceContent(of: object, by: [], filter: none, parameters: none)
  }

  /// The bytes under `filters`; nil when they unpack to more than 64 MiB, or with a filter that nobody lays
  /// over a JPEG or a profile: those of libqpdf that make things longer know no limit.
  private func unwrapped(_ filters: [qpdf_oh]) -> [UInt8]? {
    guard var bytes = document.content(of: object, decoded: false) else { return nil }
    for filter in filters {
      switch document.name(filter) {
      case "/FlateDecode", "/Fl":
        var unpacked: [UInt8] = []
        guard Zlib.unpack(bytes[...], limit: 64 << 20, each: { unpacked += $0 }) != nil else { return nil }
        bytes = unpacked
      case "/ASCII85Decode", "/ASCIIHexDecode":
        let (stream, none) = (document.newStream(), document.newNull())
        defer { for handle in [stream, none] { document.release(handle) } }
        document.replaceContent(of: stream, by: bytes, filter: filter, parameters: none)
        guard let decoded = document.content(of: stream, decoded: true) else { return nil }
        bytes = decoded
      default: return nil
      }
    }
    return bytes
  }

  /// The values under `key`, which may hold one or an array of them.
  private func list(_ key: String) -> [qpdf_oh] {
    guard document.has(key, in: dictionary) else { return [] }
    let value = document.value(key, of: dictionary)
    guard let count = document.count(value) else { return [value] }
    defer { document.release(value) }
    return (0..<count).map { document.item(value, $0) }
  }
}
