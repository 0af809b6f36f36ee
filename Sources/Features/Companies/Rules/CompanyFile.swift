/// A register as comma- or semicolon-separated text, in UTF-8, with a head line.
///
/// Columns in any order: `kvk`, `vestigingsnummer`, `handelsnaam`, `plaats` and, if there is one, `sector` (a
/// code of ``Sector``). Others are left alone.
package enum CompanyFile {
  package static func companies(in text: String) throws(CompanyFileProblem) -> [CompanyDetails] {
    let table = try CompanyTable.rows(of: text)
    guard let head = table.first else { throw CompanyFileProblem(line: 1, column: 1, .missingColumn("kvk")) }
    var places: [String: Int] = [:]
    for name in ["kvk", "vestigingsnummer", "handelsnaam", "plaats"] {
      guard let place = head.cells.firstIndex(of: name) else {
        throw CompanyFileProblem(line: 1, column: 1, .missingColumn(name))
      }
      places[name] = place
    }
    places["sector"] = head.cells.firstIndex(of: "sector")
    var companies: [CompanyDetails] = []
    for row in table.dropFirst() { companies.append(try company(from: row, places: places)) }
    return companies
  }

  private static func company(
    from row: CompanyTable.Row, places: [String: Int]
  ) throws(CompanyFileProblem) -> CompanyDetails {
    func cell(
      _ name: String, _ reason: CompanyFileProblem.Reason, _ isGood: (String) -> Bool
    ) throws(CompanyFileProblem) -> String {
      let place = places[name] ?? 0
      guard place < row.cells.count, isGood(row.cells[place]) else {
        throw CompanyFileProblem(line: row.line, column: place + 1, reason)
      }
      return row.cells[place]
    }
    let number = try cell("kvk", .kvkNumber) { isDigits($0, 8) }
    let branch = try cell("vestigingsnummer", .branchNumber) { isDigits($0, 12) }
    let name = try cell("handelsnaam", .name) { !FoldedName($0).text.isEmpty && $0.count <= 200 }
    let town = try cell("plaats", .place) { !FoldedName(place: $0).text.isEmpty && $0.count <= 100 }
    var sector: Sector?
    if places["sector"] != nil {
      let code = try cell("sector", .sector) { $0.isEmpty || Sector(rawValue: $0) != nil }
      sector = Sector(rawValue: code)
    }
    return CompanyDetails(kvkNumber: number, branchNumber: branch, name: name, place: town, sector: sector)
  }

  private static func isDigits(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// What is wrong in a register file, and where.
package struct CompanyFileProblem: Error, Equatable {
  package enum Reason: Sendable, Equatable {
    case missingColumn(String)
    /// Not 8 digits; mostly a spreadsheet that took the leading zero away.
    case kvkNumber
    /// Not 12 digits.
    case branchNumber
    case name, place, sector
    case openQuote
  }

  /// 1 is the head line. A quoted cell may hold line ends; this is the line where the row begins.
  package let line: Int
  /// 1 is the first column.
  package let column: Int
  package let reason: Reason

  package init(line: Int, column: Int, _ reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}
