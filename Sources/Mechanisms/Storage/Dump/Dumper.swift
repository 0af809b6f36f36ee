package import Core
import Foundation

/// Writes all rows of a database as one stream of bytes that fits either kind of database.
///
/// Row by row: needs memory for one row and 64 KiB, however large the database.
package struct Dumper {
  private let dialect: Dialect
  private let progress: DumpProgress

  package init(_ dialect: Dialect, progress: @escaping DumpProgress = { _, _ in }) {
    self.dialect = dialect
    self.progress = progress
  }

  /// - Parameters:
  ///   - connection: of a ``Database/read(_:)``, so that all of it is of one moment.
  ///   - moment: what the dump tells as that moment.
  ///   - write: takes the bytes, some 64 KiB at a time.
  /// - Throws: ``DumpProblem``, or what the database or `write` throws.
  package func run(
    on connection: any Connection, at moment: Moment, write: ([UInt8]) throws -> Void
  ) throws -> DumpSummary {
    let header = DumpHeader(
      moment: moment, source: dialect.rawValue, steps: try TakenStep.all(on: connection))
    var part = Self.magic + (try Self.framed(.header, header))
    var counts: [TableCount] = []
    for table in try Catalogue(dialect, on: connection).tables {
      part += try Self.framed(.table, table)
      let count = try count(table, on: connection) { row in
        part.append(DumpMark.row.rawValue)
        part += row
        if part.count >= 65_536 {
          try write(part)
          part.removeAll(keepingCapacity: true)
        }
      }
      part += try Self.framed(.tableEnd, count)
      counts.append(count)
    }
    let summary = DumpSummary(
      moment: moment, source: header.source, steps: header.steps, tables: counts)
    part += try Self.framed(
      .end, DumpEnd(tables: counts.count, rows: summary.rows, digest: summary.digest))
    try write(part)
    return summary
  }

  /// Goes through a table in the order of its key.
  func count(
    _ table: TableShape, on connection: any Connection, _ use: ([UInt8]) throws -> Void
  ) throws -> TableCount {
    var digest = RowDigest()
    var rows = 0
    try connection.each(table.selection) { row in
      let bytes = try RowBytes.encode(table.values(of: row))
      digest.add(bytes)
      try use(bytes)
      rows += 1
      if rows.isMultiple(of: 1000) { progress(table.name, rows) }
    }
    progress(table.name, rows)
    let last = table.identity == nil ? nil : try connection.row(dialect.lastNumberQuery(of: table))
    let lastNumber = try last.flatMap { $0.isNull("last") ? nil : try $0.integer("last") }
    return TableCount(name: table.name, rows: rows, digest: digest.text, lastNumber: lastNumber)
  }

  static let magic = Array("stagekansen dump\n".utf8)

  private static func framed(_ mark: DumpMark, _ content: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(content)
    return [mark.rawValue] + RowBytes.bigEndian(UInt32(json.count)) + Array(json)
  }
}

extension TakenStep {
  /// What the database has taken; empty when there is no record.
  static func all(on connection: any Connection) throws -> [TakenStep] {
    try connection.rows("SELECT id, fingerprint, applied_at FROM migration ORDER BY id").map {
      TakenStep(
        id: try $0.text("id"), fingerprint: try $0.text("fingerprint"), appliedAt: try $0.moment("applied_at")
      )
    }
  }
}
