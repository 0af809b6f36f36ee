/// Reads comma- or semicolon-separated values (RFC 4180, and what Dutch spreadsheets make of it).
enum CompanyTable {
  struct Row: Equatable {
    /// Where the row begins; 1 is the first line.
    let line: Int
    let cells: [String]
  }

  /// Cells without blanks around them; empty lines are left out. The separator is the one that the first line
  /// has.
  static func rows(of text: String) throws(CompanyFileProblem) -> [Row] {
    var reader = Reader(text)
    for character in text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...] { reader.take(character) }
    guard !reader.isQuoted else {
      throw CompanyFileProblem(line: reader.begin, column: reader.cells.count + 1, .openQuote)
    }
    reader.endRow()
    return reader.rows
  }

  private struct Reader {
    var rows: [Row] = []
    var cells: [String] = []
    var begin = 1
    var isQuoted = false
    private var cell = ""
    private var line = 1
    private var sawQuote = false
    private let separator: Character

    init(_ text: String) {
      separator = text.prefix { !$0.isNewline }.contains(";") ? ";" : ","
    }

    mutating func take(_ character: Character) {
      defer { sawQuote = character == "\"" && !isQuoted }
      switch character {
      case "\"":
        // A doubled quote inside quotes is one of its own.
        if sawQuote { cell.append("\"") }
        isQuoted.toggle()
      case _ where isQuoted:
        cell.append(character)
        if character.isNewline { line += 1 }
      case separator: endCell()
      case _ where character.isNewline:
        endRow()
        line += 1
        begin = line
      default: cell.append(character)
      }
    }

    private mutating func endCell() {
      let words = cell.split(separator: " ", omittingEmptySubsequences: false)
      let trimmed = words.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
      cells.append(trimmed.joined(separator: " "))
      cell = ""
    }

    mutating func endRow() {
      endCell()
      if cells != [""] { rows.append(Row(line: begin, cells: cells)) }
      cells = []
    }
  }
}
