import Statistics
import Testing

@Suite("Pair tables") struct PairTableTests {
  private func expect(
    _ interval: ConfidenceInterval, near expected: (Double, Double), within tolerance: Double = 1e-6,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isNear =
      abs(interval.lower - expected.0) <= tolerance && abs(interval.upper - expected.1) <= tolerance
    #expect(isNear, "\(interval)", sourceLocation: sourceLocation)
  }

  private func expect(
    _ value: Double?, near expected: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs((value ?? .nan) - expected) <= 1e-6, "\(String(describing: value))", sourceLocation: sourceLocation)
  }

  private let french = PairTable(both: 43, referenceOnly: 43, comparisonOnly: 27, neither: 197)
  private let hundred = PairTable(both: 20, referenceOnly: 12, comparisonOnly: 3, neither: 65)
  private let oneWay = PairTable(both: 2, referenceOnly: 6, comparisonOnly: 0, neither: 12)

  /// Computed with R exact2x2 1.7.0 and ratesci 1.0.0. The mid-p and melded limits of the former are
  /// searched to four or five digits only; `pairs.py` has them to 1e-11.
  @Test("of 310 French offers agree with two packages of R") func frenchOffers() {
    expect(french.matchedDifference, near: 0.0516129)
    expect(french.iloNetRate, near: 0.1415929)
    expect(french.discordantShare, near: 0.2285714)
    expect(french.ratio, near: 1.2285714)
    expect(french.oddsRatio, near: 1.5925926)
    expect(french.mcNemar.exactP, near: 0.0722379272)
    expect(french.mcNemar.midP, near: 0.0568146779)
    expect(french.mcNemar.chiSquared, near: 3.6571429)
    expect(french.mcNemar.asymptoticP, near: 0.0558292946)
    expect(french.mcNemar.continuityCorrectedChiSquared, near: 3.2142857)
    expect(french.exactOddsRatioInterval(), near: (0.9619362, 2.6802585))
    expect(french.midPOddsRatioInterval(), near: (0.9867671, 2.6051165), within: 2e-5)
    expect(french.tangoInterval(), near: (-0.0013123, 0.1053543))
    expect(french.newcombeInterval(), near: (-0.0014620, 0.1045165))
    expect(french.meldedInterval(), near: (-0.0043826, 0.1076811), within: 3e-5)
    expect(french.tangInterval(), near: (0.9948303, 1.5256885))
  }

  @Test("of 100 pairs agree with two packages of R") func hundredPairs() {
    expect(hundred.mcNemar.exactP, near: 0.03515625)
    expect(hundred.mcNemar.midP, near: 0.0212707520)
    expect(hundred.tangoInterval(), near: (0.0159771, 0.1737428))
    expect(hundred.newcombeInterval(), near: (0.0132664, 0.1668471))
    expect(hundred.tangInterval(), near: (1.0586638, 1.9119906))
    expect(hundred.meldedInterval(), near: (0.0053287, 0.1776523), within: 3e-5)
  }

  @Test("in which all differ one way have an infinite odds ratio with a finite limit") func separated() {
    expect(oneWay.mcNemar.exactP, near: 0.03125)
    expect(oneWay.mcNemar.midP, near: 0.015625)
    #expect(oneWay.oddsRatio == .infinity)
    expect(oneWay.exactOddsRatioInterval().lower, near: 1.1774247)
    #expect(oneWay.exactOddsRatioInterval().upper == .infinity)
    expect(oneWay.tangoInterval(), near: (0.0905373, 0.5189728))
    #expect(MatchedPairLogit(oneWay).isSeparated && MatchedPairLogit(oneWay).standardError == nil)
    expect(MatchedPairLogit(french).coefficient, near: -0.4653632)
    expect(MatchedPairLogit(french).standardError, near: 0.2455460)
  }

  @Test(
    "are evidence that may be looked at any time",
    arguments: [
      (6, 0, 14.4375, 9.142857), (12, 3, 3.627441, 4.501099), (46, 14, 824.0493, 1089.615),
    ])
  func evidence(only: Int, other: Int, half: Double, one: Double) {
    let table = PairTable(both: 0, referenceOnly: only, comparisonOnly: other, neither: 0)
    #expect(abs(table.eValue() / half - 1) < 1e-6)
    #expect(abs(table.eValue(shape: 1) / one - 1) < 1e-6)
  }

  /// Every table of at most nine pairs.
  @Test("have an answer for all that can occur, and turn round with their two sides") func everyTable() {
    for pairs in 0...9 {
      for both in 0...pairs {
        for first in 0...pairs - both {
          for second in 0...pairs - both - first {
            check(
              PairTable(
                both: both, referenceOnly: first, comparisonOnly: second,
                neither: pairs - both - first - second))
          }
        }
      }
    }
  }

  private func check(_ table: PairTable) {
    let turned = table.exchanged
    let test = table.mcNemar
    #expect([test.exactP, test.midP, test.asymptoticP].allSatisfy { (0...1).contains($0) }, "\(table)")
    #expect(test.midP <= test.exactP && test.exactP == turned.mcNemar.exactP, "\(table)")
    let differences: [(PairTable) -> ConfidenceInterval] = [
      { $0.tangoInterval() }, { $0.newcombeInterval() }, { $0.meldedInterval() },
      { $0.bonettPriceInterval() },
    ]
    for interval in differences {
      let (one, other) = (interval(table), interval(turned))
      #expect(one.lower >= -1 && one.upper <= 1, "\(table)")
      #expect(abs(one.lower + other.upper) < 1e-7 && abs(one.upper + other.lower) < 1e-7, "\(table)")
    }
    if let difference = table.matchedDifference {
      #expect(table.tangoInterval().contains(difference) && table.meldedInterval().contains(difference))
    }
    let ratios = [table.tangInterval(), table.exactOddsRatioInterval(), table.midPOddsRatioInterval()]
    #expect(ratios.allSatisfy { $0.lower >= 0 && !$0.lower.isNaN && !$0.upper.isNaN }, "\(table)")
    if let ratio = table.ratio { #expect(table.tangInterval().contains(ratio), "\(table)") }
  }
}
