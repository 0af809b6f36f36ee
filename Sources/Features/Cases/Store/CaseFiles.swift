package import Core
package import Storage
package import Vault

/// A cleaned file of a report.
package struct CaseFile: Sendable, Hashable {
  /// Such as `image/png`; at most 255 bytes.
  package let mediaType: String
  package let bytes: [UInt8]

  package init(mediaType: String, bytes: [UInt8]) {
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// One byte with the length of the media type, the media type, the bytes.
  var packed: [UInt8] {
    let type = Array(mediaType.utf8.prefix(255))
    return [UInt8(type.count)] + type + bytes
  }

  init?(packed: [UInt8]) {
    guard let length = packed.first, packed.count > Int(length) else { return nil }
    mediaType = String(decoding: packed[1...].prefix(Int(length)), as: UTF8.self)
    bytes = Array(packed.dropFirst(Int(length) + 1))
  }
}

/// The files of cases: sealed whole with the case key, so that not even their kind is seen.
package enum CaseFiles {
  /// Keeps a file, and tells its number: 1, 2, 3 …
  ///
  /// The event that tells of it (`addFile`, or the sending) is the caller's to perform, in the same unit of
  /// work.
  @discardableResult
  package static func add(_ file: CaseFile, to id: ID<Case>, key: CaseKey, on connection: any Connection)
    throws -> Int
  {
    let number = (try numbers(of: id, on: connection).last ?? 0) + 1
    let sealed = key.seal(file.packed, context: CaseNames.file(id, number))
    try connection.run(
      """
      INSERT INTO case_file (case_id, number, size_class, sealed)
      VALUES (\(id), \(number), \(sealed.count), \(sealed))
      """)
    return number
  }

  /// In the order in which they came.
  package static func numbers(of id: ID<Case>, on connection: any Connection) throws -> [Int] {
    try connection.rows("SELECT number FROM case_file WHERE case_id = \(id) ORDER BY number").map {
      try $0.integer("number")
    }
  }

  /// Nil when there is no such file.
  package static func file(
    _ number: Int, of id: ID<Case>, key: CaseKey, on connection: any Connection
  ) throws -> CaseFile? {
    let sql: SQL = "SELECT sealed FROM case_file WHERE case_id = \(id) AND number = \(number)"
    guard let row = try connection.row(sql) else { return nil }
    return CaseFile(packed: try key.open(try row.bytes("sealed"), context: CaseNames.file(id, number)))
  }
}
