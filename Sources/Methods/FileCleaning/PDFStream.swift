import CQPDF

/// Cleans pictures and colour profiles inside a PDF as if they had been sent on their own.
struct PDFStream {
  let document: PDFDocument
  let object: qpdf_oh
  let dictionary: qpdf_oh

  /// Photographs lie in a PDF as whole JPEG files (DCTDecode), position and camera included.
  ///
  /// - Throws: `damaged(.pdf)` when one can't be read: unread, it can't be said to be clean.
  func cleanPicture() throws(FileRefusal) {
    var filters = list("/Filter")
    var parameters = list("/DecodeParms")
    defer { for handle in filters + parameters { document.release(handle) } }
    guard filters.contains(where: { document.name($0) == "/DCTDecode" }) else { return }
    guard let last = filters.popLast(), document.name(last) == "/DCTDecode" else { throw .damaged(.pdf) }
    defer { document.release(last) }
    let own = parameters.count > filters.count ? parameters.removeLast() : document.newNull()
    defer { document.release(own) }
    guard let jpeg = unwrapped(filters, parameters) else { throw .damaged(.pdf) }
    let clean: [UInt8]
    do { clean = try JPEGCleaner(pixelLimit: FileCleaner().pixelLimit).clean(jpeg) } catch {
      throw error == .damaged(.jpeg) ? .damaged(.pdf) : error
    }
    document.replaceContent(of: object, by: clean, filter: last, parameters: own)
  }

  /// For the stream of `[/ICCBased stream]`: leaves out what tells one screen or camera from another. A
  /// profile that can't be read stays as it is, since the colours of the page are counted by it.
  func cleanColourProfile() {
    guard let profile = document.content(of: object, decoded: true),
      let packed = ICCProfile.cleaned(profile).flatMap(Zlib.pack)
    else { return }
    let (filter, none) = (document.newName("/FlateDecode"), document.newNull())
    document.replaceContent(of: object, by: packed, filter: filter, parameters: none)
    document.release(filter)
    document.release(none)
  }

  /// The bytes under the filters that were laid over the JPEG.
  private func unwrapped(_ filters: [qpdf_oh], _ parameters: [qpdf_oh]) -> [UInt8]? {
    guard let stored = document.content(of: object, decoded: false) else { return nil }
    if filters.isEmpty { return stored }
    let stream = document.newStream()
    let (filterArray, parameterArray) = (document.newArray(), document.newArray())
    defer { for handle in [stream, filterArray, parameterArray] { document.release(handle) } }
    for filter in filters { document.append(filter, to: filterArray) }
    for each in parameters { document.append(each, to: parameterArray) }
    document.replaceContent(of: stream, by: stored, filter: filterArray, parameters: parameterArray)
    return document.content(of: stream, decoded: true)
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
