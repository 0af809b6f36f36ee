/// The `multipart/form-data` form of fields and files.
///
/// Source: RFC 7578, RFC 2046 §5.1. A body that was cut off gives the parts that are whole.
package enum Multipart {
  /// - Parameter boundary: from the content type, without the leading dashes.
  package static func parse(_ body: [UInt8], boundary: String) -> Form {
    var form = Form()
    let marks = marks(of: Array("--\(boundary)".utf8), in: body)
    for (mark, next) in zip(marks, marks.dropFirst()) {
      // Between two marks: line end, headers, blank line, content. The line end before a mark belongs to it.
      read(body[mark.upperBound..<next.lowerBound], into: &form)
    }
    return form
  }

  /// Where the boundary stands as a line of its own; the same bytes inside a line are content.
  private static func marks(of dashed: [UInt8], in body: [UInt8]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var position = 0
    while let found = body.firstRange(of: dashed, from: position) {
      let end = found + dashed.count
      let startsLine = found == 0 || (found >= 2 && body[(found - 2)..<found] == [13, 10])
      let follows = body[end...].prefix(2)
      if startsLine, follows == [13, 10] || follows == [45, 45] {
        marks.append(max(0, found - 2)..<end)
        if follows == [45, 45] { break }
      }
      position = end
    }
    return marks
  }

  /// The boundary named in a content type; nil when it is another type.
  package static func boundary(in contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let match = contentType.firstMatch(of: /(?i);\s*boundary=(?:"([^"]+)"|([^\s;"]+))/)
    else { return nil }
    let value = match.output.1 ?? match.output.2 ?? ""
    return value.utf8.count > 70 || value.isEmpty ? nil : String(value)
  }

  private static func read(_ part: ArraySlice<UInt8>, into form: inout Form) {
    let bytes = Array(part)
    guard bytes.starts(with: [13, 10]), let blank = bytes.firstRange(of: [13, 10, 13, 10], from: 0) else {
      return
    }
    let headers = blank > 2 ? String(decoding: bytes[2..<blank], as: UTF8.self) : ""
    let content = Array(bytes[(blank + 4)...])
    guard let name = value(of: "name", in: headers) else { return }
    if let fileName = value(of: "filename", in: headers) {
      if !fileName.isEmpty || !content.isEmpty {
        form.add(UploadedFile(field: name, name: fileName, bytes: content))
      }
    } else {
      form.add(name, String(decoding: content, as: UTF8.self))
    }
  }

  /// A value of the part's `Content-Disposition`; the three signs that browsers write as `%XX` in it made
  /// plain.
  private static func value(of key: String, in headers: String) -> String? {
    let disposition = headers.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let line = disposition, let range = line.ranges(of: "; \(key)=\"").first else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "\"" })
      .replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
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
