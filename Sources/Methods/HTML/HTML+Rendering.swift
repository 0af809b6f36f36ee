extension HTML {
  /// The piece as UTF-8.
  public func rendered() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8192)
    write(to: &bytes)
    return bytes
  }

  /// A whole document with its doctype.
  public func document() -> [UInt8] {
    var bytes = Array("<!DOCTYPE html>\n".utf8)
    bytes.reserveCapacity(16_384)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let words): Escaping.append(words, to: &bytes)
    case .trusted(let markup): Self.append(markup, to: &bytes)
    case .fragment(let pieces): for piece in pieces { piece.write(to: &bytes) }
    case .element(let name, let attributes, let content):
      Self.openTag(name, attributes, to: &bytes)
      if Self.isVoid(name) { return }
      for piece in content { piece.write(to: &bytes) }
      Self.append("</", to: &bytes)
      Self.append(name, to: &bytes)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  private static func openTag(_ name: StaticString, _ attributes: Attributes, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    append(name, to: &bytes)
    for (name, value) in attributes.list {
      bytes.append(UInt8(ascii: " "))
      append(name, to: &bytes)
      if value.isEmpty && isBoolean(name) { continue }
      append("=\"", to: &bytes)
      Escaping.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private static func append(_ words: StaticString, to bytes: inout [UInt8]) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The elements of HTML that have no end tag.
  private static func isVoid(_ name: StaticString) -> Bool {
    switch name.description {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
      true
    default: false
    }
  }

  private static func isBoolean(_ name: StaticString) -> Bool {
    switch name.description {
    case "checked", "disabled", "hidden", "multiple", "novalidate", "open", "required", "reversed",
      "selected":
      true
    default: false
    }
  }
}
