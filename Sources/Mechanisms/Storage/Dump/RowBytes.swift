/// The values of a row as bytes: for each a byte for its kind, then a number of eight bytes, or a length of
/// four and the content. Big end first.
enum RowBytes {
  private enum Kind {
    static let null: UInt8 = 0
    static let integer: UInt8 = 1
    static let real: UInt8 = 2
    static let text: UInt8 = 3
    static let bytes: UInt8 = 4
  }

  /// - Throws: ``DumpProblem/malformed(_:)`` for a text or bytes of 4 GiB or more.
  static func encode(_ values: [Value]) throws(DumpProblem) -> [UInt8] {
    var result: [UInt8] = []
    for value in values {
      switch value {
      case .null: result.append(Kind.null)
      case .integer(let number): result += [Kind.integer] + bigEndian(UInt64(bitPattern: number))
      case .real(let number): result += [Kind.real] + bigEndian(number.bitPattern)
      case .text(let text): try append(Kind.text, Array(text.utf8), to: &result)
      case .bytes(let content): try append(Kind.bytes, content, to: &result)
      }
    }
    return result
  }

  static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  private static func append(
    _ kind: UInt8, _ content: [UInt8], to result: inout [UInt8]
  ) throws(DumpProblem) {
    guard let length = UInt32(exactly: content.count) else { throw .malformed("a value of 4 GiB") }
    result.append(kind)
    result += bigEndian(length)
    result += content
  }

  /// Reads one value; `take` gives as many bytes as asked for.
  static func decode(_ take: (Int) throws -> [UInt8]) throws -> Value {
    switch try take(1)[0] {
    case Kind.null: return .null
    case Kind.integer: return .integer(Int64(bitPattern: number(try take(8))))
    case Kind.real: return .real(Double(bitPattern: number(try take(8))))
    case Kind.text:
      let content = try take(Int(number(try take(4))))
      guard let text = String(validating: content, as: UTF8.self) else {
        throw DumpProblem.malformed("a text that is not UTF-8")
      }
      return .text(text)
    case Kind.bytes: return .bytes(try take(Int(number(try take(4)))))
    case let kind: throw DumpProblem.malformed("a value of kind \(kind)")
    }
  }

  static func number(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
