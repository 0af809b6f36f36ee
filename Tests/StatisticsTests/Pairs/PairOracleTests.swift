import Statistics
import Testing

@Suite("Pair tables beside another program") struct PairOracleTests {
  private static let oracle = OracleProgram("pairs.py", needs: ["scipy", "statsmodels"])

  private struct Question: Encodable {
    let level: Double
    let tables: [[Int]]
  }

  private struct Answer: Decodable {
    let exactP, midP, chiSquared, asymptoticP, correctedChiSquared, eValue: Double
    let coefficient: Double?
    let exactOdds, midPOdds, newcombe, newcombeUncorrected: [Double]
    let tango, tang, melded: [Double]?
  }

  /// Small ones with many zeros, and ones as large as a study.
  private static func randomTables(_ count: Int) -> [PairTable] {
    var chance = Xoshiro256(seed: 2026)
    return (0..<count).map { index in
      let pairs = 1 + Int(chance.below(index % 2 == 0 ? 30 : 400))
      let shares = (0..<4).map { _ in chance.unit() * chance.unit() }
      let total = shares.reduce(0, +)
      var cells = [0, 0, 0, 0]
      for _ in 0..<pairs {
        var place = chance.unit() * total
        cells[
          shares.firstIndex { share in
            place -= share; return place < 0
          } ?? 3] += 1
      }
      return PairTable(
        both: cells[0], referenceOnly: cells[1], comparisonOnly: cells[2], neither: cells[3])
    }
  }

  @Test("agree on 2,000 random ones", .enabled(if: oracle.isWanted, oracle.absence)) func agreement() throws {
    let tables = Self.randomTables(2000)
    let question = Question(
      level: 0.95, tables: tables.map { [$0.both, $0.referenceOnly, $0.comparisonOnly, $0.neither] })
    let answers: [Answer] = try Self.oracle.answer(to: question)
    #expect(answers.count == tables.count)
    var differences = OracleDifferences("2,000 pair tables against scipy and statsmodels")
    for (table, answer) in zip(tables, answers) {
      Self.compare(table, answer, &differences)
    }
    differences.show()
    for quantity in ["exactP", "midP", "chiSquared", "asymptoticP", "eValue", "newcombe"] {
      #expect(differences.largest(of: quantity) < 1e-9, "\(quantity)")
    }
    for quantity in ["tango", "tang", "melded", "midPOdds", "exactOdds"] {
      #expect(differences.largest(of: quantity) < 1e-6, "\(quantity)")
    }
  }

  private static func compare(_ table: PairTable, _ answer: Answer, _ differences: inout OracleDifferences) {
    let test = table.mcNemar
    let plain = [
      ("exactP", test.exactP, answer.exactP), ("midP", test.midP, answer.midP),
      ("chiSquared", test.chiSquared, answer.chiSquared),
      ("asymptoticP", test.asymptoticP, answer.asymptoticP),
      ("chiSquared", test.continuityCorrectedChiSquared, answer.correctedChiSquared),
      ("eValue", table.eValue(), answer.eValue),
    ]
    for (name, ours, theirs) in plain {
      differences.compare(name, ours: ours, theirs: theirs, at: "\(table)")
    }
    let intervals: [(String, ConfidenceInterval, [Double]?)] = [
      ("exactOdds", table.exactOddsRatioInterval(), answer.exactOdds),
      ("midPOdds", table.midPOddsRatioInterval(), answer.midPOdds),
      ("newcombe", table.newcombeInterval(), answer.newcombe), ("tango", table.tangoInterval(), answer.tango),
      ("tang", table.tangInterval(), answer.tang), ("melded", table.meldedInterval(), answer.melded),
    ]
    for (name, ours, theirs) in intervals {
      // Where the estimate itself comes back, scipy's search ended beside the root.
      guard let theirs, !(name == "tang" && theirs.contains { abs($0 - (table.ratio ?? 0)) < 1e-5 }) else {
        continue
      }
      differences.compare(name, ours: ours.lower, theirs: theirs[0], atLeast: 0.01, at: "\(table)")
      differences.compare(name, ours: ours.upper, theirs: theirs[1], atLeast: 0.01, at: "\(table)")
    }
  }
}
