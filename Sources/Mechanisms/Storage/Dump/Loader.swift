/// Fills an empty database from a dump.
package struct Loader {
  private let dialect: Dialect
  private let migrator: Migrator
  private let progress: DumpProgress

  /// - Parameter migrator: with all steps that this program knows.
  package init(
    _ dialect: Dialect, migrator: Migrator, progress: @escaping DumpProgress = { _, _ in }
  ) {
    self.dialect = dialect
    self.migrator = migrator
    self.progress = progress
  }

  /// Makes the tables as they were at the dump, adds the rows, and reads everything back. The steps that the
  /// program took since then are left to ``Migrator/run(on:now:)``.
  ///
  /// - Parameters:
  ///   - connection: of a ``Database/exclusively(_:)``: when this throws, nothing of it stays.
  ///   - next: the bytes of the dump that follow; empty at the end.
  /// - Throws: ``DumpProblem``, or what the database or `next` throws.
  package func run(on connection: any Connection, next: @escaping () throws -> [UInt8]) throws -> DumpSummary
  {
    var reader = try DumpReader(next)
    guard case .header(let header) = try reader.part() else { throw DumpProblem.malformed("no header") }
    guard header.version == DumpHeader.currentVersion else {
      throw DumpProblem.unknownVersion(header.version)
    }
    try migrator.makeTables(of: header.steps, dialect, on: connection)
    var shapes = Dictionary(
      uniqueKeysWithValues: try Catalogue(dialect, on: connection).tables.map { ($0.name, $0) })
    for shape in shapes.values.sorted(by: { $0.name < $1.name }) { try requireEmpty(shape, on: connection) }
    var counts: [TableCount] = []
    while true {
      switch try reader.part() {
      case .table(let table):
        guard let own = shapes.removeValue(forKey: table.name), own.fits(table) else {
          throw DumpProblem.otherTable(table.name)
        }
        counts.append(try fill(table, from: &reader, on: connection))
      case .end(let end):
        let summary = DumpSummary(
          moment: header.moment, source: header.source, steps: header.steps, tables: counts)
        guard end.digest == summary.digest, try reader.isAtEnd() else { throw DumpProblem.malformed("end") }
        if let missing = shapes.keys.min() { throw DumpProblem.otherTable(missing) }
        return summary
      default: throw DumpProblem.malformed("a row outside a table")
      }
    }
  }

  private func requireEmpty(_ table: TableShape, on connection: any Connection) throws {
    let one = try connection.row(SQL(stringLiteral: "SELECT 1 AS one FROM \(table.quotedName) LIMIT 1"))
    if one != nil { throw DumpProblem.notEmpty(table.name) }
  }

  private func fill(
    _ table: TableShape, from reader: inout DumpReader, on connection: any Connection
  ) throws -> TableCount {
    let insertion = table.insertion(dialect)
    var rows = 0
    while true {
      switch try reader.part() {
      case .row(let values):
        try connection.run(SQL(text: insertion, values: values))
        rows += 1
        if rows.isMultiple(of: 1000) { progress(table.name, rows) }
      case .tableEnd(let count):
        guard count.name == table.name, count.rows == rows else {
          throw DumpProblem.malformed("the count of \(table.name)")
        }
        if let last = count.lastNumber {
          for statement in dialect.settingLastNumber(of: table, to: last) { try connection.run(statement) }
        }
        let found = try Dumper(dialect).count(table, on: connection) { _ in }
        guard found.rows == rows, found.digest == count.digest else { throw DumpProblem.differs(table.name) }
        progress(table.name, rows)
        return count
      default: throw DumpProblem.malformed("\(table.name) does not end")
      }
    }
  }
}

extension TableShape {
  /// Whether rows of another can stand in this one.
  fileprivate func fits(_ other: TableShape) -> Bool {
    Set(columns) == Set(other.columns) && columns.count == other.columns.count && key == other.key
      && identity == other.identity
  }
}
