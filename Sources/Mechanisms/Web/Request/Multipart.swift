/// The `multipart/form-data` form of fields and files.
///
/// Source: RFC 7578, RFC 2046 §5.1. A body that was cut off gives the parts that are whole.
package enum Multipart {
  /// - Parameter boundary: from the content type, without the leading dashes.
  package static func parse(_ body: [UInt8], boundary: String) -> Form {
    var form = Form()
    let mark = Array("--\(boundary)".utf8)
    var starts: [Int] = []
    var position = 0
    while let found = body.firstRange(of: mark, from: position) {
      starts.append(found)
      position = found + mark.count
    }
    for (start, end) in zip(starts, starts.dropFirst()) {
      // Between two marks: line end, headers, blank line, content, line end.
      read(body[(start + mark.count)..<end], into: &form)
    }
    return form
  }

  /// The boundary named in a content type; nil when it is another type.
  package static func boundary(in contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let range = contentType.range(of: "boundary=")
    else { return nil }
    let value = contentType[range.upperBound...].prefix { $0 != ";" }
    let plain = value.filter { $0 != "\"" && $0 != " " }
    return plain.isEmpty || plain.utf8.count > 70 ? nil : plain
  }

  private static func read(_ part: ArraySlice<UInt8>, into form: inout Form) {
    let bytes = Array(part)
    guard bytes.starts(with: [13, 10]), let blank = bytes.firstRange(of: [13, 10, 13, 10], from: 0) else { return }
    let headers = blank > 2 ? String(decoding: bytes[2..<blank], as: UTF8.self) : ""
    var content = Array(bytes[(blank + 4)...])
    if content.suffix(2) == [13, 10] { content.removeLast(2) }
    guard let name = value(of: "name", in: headers) else { return }
    if let fileName = value(of: "filename", in: headers) {
      if !fileName.isEmpty || !content.isEmpty {
        form.add(UploadedFile(field: name, name: fileName, bytes: content))
      }
    } else {
      form.add(name, String(decoding: content, as: UTF8.self))
    }
  }

  private static func value(of key: String, in headers: String) -> String? {
    guard let line = headers.split(separator: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let range = line.range(of: "; \(key)=\"")
    else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "\"" })
  }
}

extension [UInt8] {
  /// Where some bytes next stand; nil when they do not.
  func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      var index = start
      let last = bytes.count - pattern.count
      while index <= last {
        if bytes[index] == first, zip(pattern, bytes[index...]).allSatisfy({ $0 == $1 }) { return index }
        index += 1
      }
      return nil
    }
  }
}

extension StringProtocol {
  /// Where some words stand, letter for letter.
  func range(of words: String) -> Range<Index>? { self.ranges(of: words).first }
}
