import CPostgreSQL

/// The values of a statement in the server's binary form, each with its type.
struct PostgreSQLParameters {
  /// Numbers from PostgreSQL's catalogue `pg_type`; 0 for a NULL lets the server tell the type from the
  /// place.
  private(set) var types: [Oid] = []
  private var bytes: [UInt8] = []
  /// Where each value begins; nil for NULL.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []

  var count: Int32 { Int32(types.count) }

  init(_ values: [Value]) {
    for value in values {
      switch value {
      case .null: append(type: 0, nil)
      case .integer(let number): append(type: PostgreSQLType.int8, number.bigEndianBytes)
      case .real(let number):
        append(type: PostgreSQLType.float8, Int64(bitPattern: number.bitPattern).bigEndianBytes)
      case .text(let text): append(type: PostgreSQLType.text, Array(text.utf8))
      case .bytes(let content): append(type: PostgreSQLType.bytea, content)
      }
    }
    // So that even an empty value has an address: no address means NULL.
    bytes.append(0)
  }

  private mutating func append(type: Oid, _ content: [UInt8]?) {
    types.append(type)
    starts.append(content == nil ? nil : bytes.count)
    lengths.append(Int32(content?.count ?? 0))
    bytes += content ?? []
  }

  /// Lends libpq's three lists: addresses, lengths, and 1 for "binary".
  func withPointers<Result>(
    _ work: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
      return work(values, lengths, Array(repeating: 1, count: types.count))
    }
  }
}

/// The numbers of the types that the program meets (PostgreSQL source, `pg_type.dat`).
enum PostgreSQLType {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let numeric: Oid = 1700
}

extension Int64 {
  fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
