import Companies
import Testing

@Suite("A register file") struct CompanyFileTests {
  @Test("is read with commas or semicolons, quotes, any order and other columns")
  func reading() throws {
    let expected = CompanyDetails(
      kvkNumber: "01234567", branchNumber: "000012345678", name: "Jansen, \"de\" Bakker", place: "Ede",
      sector: .retail)
    let texts = [
      """
      kvk,vestigingsnummer,handelsnaam,plaats,sector
      01234567,000012345678,"Jansen, ""de"" Bakker",Ede,retail

      """,
      "\u{FEFF}plaats;sector;x;handelsnaam;vestigingsnummer;kvk\r\n"
        + " Ede ;retail;;\"Jansen, \"\"de\"\" Bakker\";000012345678;01234567",
    ]
    for text in texts { #expect(try CompanyFile.companies(in: text) == [expected]) }
  }

  @Test("without a sector column leaves the sector open, and skips empty lines")
  func noSector() throws {
    let text = """
      kvk,vestigingsnummer,handelsnaam,plaats

      01234567,000012345678,A,Ede

      01234567,000012345679,B,Ede
      """
    let companies = try CompanyFile.companies(in: text)
    #expect(companies.map(\.name) == ["A", "B"])
    #expect(companies.map(\.sector) == [nil, nil])
  }

  @Test("that is wrong is refused with line and column", arguments: wrongFiles)
  func problems(file: WrongFile) {
    #expect(throws: file.problem) { try CompanyFile.companies(in: file.text) }
  }
}

struct WrongFile: Sendable {
  let text: String
  let problem: CompanyFileProblem

  init(_ rows: String, line: Int, column: Int, _ reason: CompanyFileProblem.Reason) {
    text =
      rows.hasPrefix("0") || rows.hasPrefix("1")
      ? "kvk,vestigingsnummer,handelsnaam,plaats,sector\n" + rows : rows
    problem = CompanyFileProblem(line: line, column: column, reason)
  }
}

private let wrongFiles = [
  WrongFile("", line: 1, column: 1, .missingColumn("kvk")),
  WrongFile("kvk,handelsnaam,plaats", line: 1, column: 1, .missingColumn("vestigingsnummer")),
  WrongFile("1234567,000012345678,A,Ede,", line: 2, column: 1, .kvkNumber),
  WrongFile("01234567,12345678,A,Ede,", line: 2, column: 2, .branchNumber),
  WrongFile("01234567,000012345678,\"A\n\nB\",Ede,\n01234567,000012345678,?,Ede,", line: 5, column: 3, .name),
  WrongFile("01234567,000012345678,A,,", line: 2, column: 4, .place),
  WrongFile("01234567,000012345678,A,Ede,landbouw", line: 2, column: 5, .sector),
  WrongFile("01234567,000012345678,A", line: 2, column: 4, .place),
  WrongFile("01234567,\"000012345678,A", line: 2, column: 2, .openQuote),
]
