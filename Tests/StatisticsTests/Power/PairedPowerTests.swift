import Statistics
import Testing

@Suite("Power of paired tests") struct PairedPowerTests {
  private let rates = PairRates(referenceOnly: 0.12, comparisonOnly: 0.04)

  private func expect(
    _ value: Double?, near expected: Double, within tolerance: Double = 1e-6,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs((value ?? .nan) - expected) <= tolerance, "\(String(describing: value))",
      sourceLocation: sourceLocation)
  }

  /// Connor: R `TrialSize::McNemar.Test`; the others computed with scipy 1.17.
  @Test("agrees with reference values for 12 % and 4 %") func reference() {
    expect(rates.connorPairs(), near: 193.847286)
    expect(rates.miettinenPairs(), near: 184.132441)
    expect(PairedPower(rates, test: .exact).power(pairs: 200), near: 0.7767910, within: 1e-7)
    expect(PairedPower(rates, test: .midP).power(pairs: 200), near: 0.8211578, within: 1e-7)
    #expect(PairedPower(rates, test: .exact).pairs(for: 0.8) == 210)
    #expect(PairedPower(rates, test: .midP).pairs(for: 0.8) == 191)
  }

  @Test("tells that a cell of a known study could hardly find anything") func knownStudy() {
    expect(PairedPower(rates, test: .midP).power(pairs: 96), near: 0.50, within: 0.005)
    expect(PairedPower(rates, test: .exact).power(pairs: 96), near: 0.42, within: 0.005)
    expect(PairedPower(rates, test: .midP).power(pairs: 24), near: 0.07, within: 0.005)
  }

  @Test("of one employer that discriminates openly", arguments: [(20, 0.32), (40, 0.74), (60, 0.92)])
  func oneEmployer(pairs: Int, expected: Double) {
    let open = PairRates(referenceOnly: 0.30, comparisonOnly: 0.05)
    expect(PairedPower(open, test: .exact).power(pairs: pairs), near: expected, within: 0.005)
  }

  @Test("pairs for a target reach it from there on, and one fewer does not") func monotone() {
    for test in PairedTest.allCases {
      for target in [0.5, 0.8, 0.95] {
        let power = PairedPower(rates, test: test)
        guard let pairs = power.pairs(for: target) else {
          Issue.record("none for \(target)")
          continue
        }
        #expect((pairs...pairs + 60).allSatisfy { power.power(pairs: $0) >= target })
        #expect(power.power(pairs: pairs - 1) < target)
      }
    }
  }

  /// Within-vacancy correlation 0 to .8, 40 % and 30 %.
  @Test(
    "falls in what it needs as answers go together",
    arguments: [(0.0, 358.68), (0.2, 288.20), (0.4, 217.71), (0.6, 147.22), (0.8, 76.72)])
  func correlation(correlation: Double, pairs: Double) {
    let rates = PairRates(reference: 0.4, comparison: 0.3, correlation: correlation)
    expect(rates?.connorPairs(), near: pairs, within: 0.01)
  }

  @Test("is not given for rates that can't be, and without a difference") func impossible() {
    #expect(PairRates(reference: 0.9, comparison: 0.1, correlation: 0.9) == nil)
    #expect(PairRates(reference: 0.5, comparison: 0.5, correlation: 1)?.discordance == 0)
    let same = PairRates(referenceOnly: 0.1, comparisonOnly: 0.1)
    #expect(same.connorPairs() == nil && same.miettinenPairs() == nil)
    #expect(PairedPower(same).pairs(for: 0.8) == nil)
    #expect(PairedPower(PairRates(referenceOnly: 0, comparisonOnly: 0)).power(pairs: 100) == 0)
    #expect(PairedPower(rates).power(pairs: 0) == 0)
    #expect(PairedPower(rates).pairs(for: 0.8, most: 100) == nil)
  }

  /// Practice-test methods § 1.2: true size of the exact and the mid-p test.
  @Test(
    "without a difference is the size of the test",
    arguments: [
      (200, 0.20, 0.034579, 0.048332), (50, 0.20, 0.022130, 0.041308), (288, 0.15, 0.035476, 0.048922),
    ])
  func size(pairs: Int, discordance: Double, exact: Double, midP: Double) {
    let none = PairRates(referenceOnly: discordance / 2, comparisonOnly: discordance / 2)
    expect(PairedPower(none, test: .exact).power(pairs: pairs), near: exact)
    expect(PairedPower(none, test: .midP).power(pairs: pairs), near: midP)
  }

  @Test("finds the difference that it says it finds") func detectable() {
    guard let found = PairedPower.detectableDifference(pairs: 200, discordance: 0.16) else {
      Issue.record("none")
      return
    }
    let rates = PairRates(referenceOnly: (0.16 + found) / 2, comparisonOnly: (0.16 - found) / 2)
    expect(PairedPower(rates).power(pairs: 200), near: 0.8, within: 1e-4)
    #expect(PairedPower.detectableDifference(pairs: 5, discordance: 0.1) == nil)
  }
}
