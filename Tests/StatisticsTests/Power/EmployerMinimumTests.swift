import Statistics
import Testing

@Suite("What one employer can tell") struct EmployerMinimumTests {
  @Test(
    "takes this many discordant pairs, all one way",
    arguments: [(1, 6, 5), (10, 9, 8), (50, 11, 10), (97, 12, 11), (200, 13, 12)])
  func minimum(employers: Int, twoSided: Int, oneSided: Int) {
    #expect(minimumDiscordants(employers: employers, isTwoSided: true) == twoSided)
    #expect(minimumDiscordants(employers: employers, isTwoSided: false) == oneSided)
  }

  /// Practice-test methods § 1.11, prevalence 10 % and 20 %.
  @Test(
    "is mostly nothing",
    arguments: [
      (1, 1, 0.14, 0.27), (3, 3, 0.27, 0.46), (5, 4, 0.37, 0.57), (10, 6, 0.59, 0.76), (10, 7, 0.68, 0.82),
    ])
  func predictive(pairs: Int, net: Int, tenth: Double, fifth: Double) {
    let table = PairPatternValue()
    let values = [0.1, 0.2].map { table.predictiveValue(net: net, of: pairs, prevalence: $0) ?? -1 }
    #expect(abs(values[0] - tenth) < 0.0051 && abs(values[1] - fifth) < 0.0051, "\(values)")
  }

  @Test("comes by chance in 24 of 100 honest employers that are tested once") func falseShare() {
    #expect(abs(PairPatternValue().falseShare(net: 1, of: 1) - 0.24) < 1e-12)
    #expect(PairPatternValue().falseShare(net: 2, of: 1) == 0)
    let never = PairPatternValue(discriminating: (0, 0), equal: 0)
    #expect(never.predictiveValue(net: 1, of: 1, prevalence: 0.5) == nil)
  }

  @Test("counts for less when pairs go together or fail") func inflation() {
    let plan = PairInflation(pairsPerEmployer: 3, intraclassCorrelation: 0.1, invalidShare: 0.05)
    #expect(abs(plan.designEffect - 1.2) < 1e-12)
    #expect(plan.inflated(200) == 253)
    #expect(plan.effective(253) == 200)
    #expect(PairInflation().inflated(200) == 200)
  }
}
