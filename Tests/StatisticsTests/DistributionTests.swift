import Statistics
import Testing

@Suite("Distribution functions") struct DistributionTests {
  private func expect(
    _ value: Double, near expected: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(value - expected) <= 1e-9 * max(1, abs(expected)), sourceLocation: sourceLocation)
  }

  @Test("give the values that scipy 1.17 gives") func scipy() {
    expect(Normal.quantile(0.975), near: 1.959963984540054)
    expect(Normal.survival(10), near: 7.61985302416047e-24)
    expect(Beta.quantile(0.975, 2, 3), near: 0.8058795503167565)
    expect(ChiSquared.quantile(0.95, degrees: 3), near: 7.814727903251179)
    expect(Binomial(trials: 10, p: 0.3).cdf(4), near: 0.8497316674)
    expect(logGamma(10.5), near: 13.940625219403763)
    expect(FisherF.survival(2.5, numerator: 3, denominator: 7.5), near: 0.13819360276446283)
    expect(Hypergeometric(total: 30, marked: 12, drawn: 9).probability(3), near: 0.28545727136431787)
    expect(StudentT.quantile(0.975, degrees: 4.5), near: 2.6589123472044034)
  }

  @Test("of counts add up to one", arguments: [(0, 0.4), (1, 0.0), (7, 1.0), (200, 0.13)])
  func total(trials: Int, p: Double) {
    let binomial = Binomial(trials: trials, p: p)
    expect((0...trials).reduce(0) { $0 + binomial.probability($1) }, near: 1)
    expect(binomial.cdf(trials / 2) + binomial.survival(trials / 2), near: 1)
    let draw = Hypergeometric(total: trials, marked: trials / 3, drawn: trials / 2)
    expect(draw.probabilities.reduce(0, +), near: 1)
  }

  @Test("far in the tail keep their digits") func tail() {
    #expect(Normal.survival(38) > 0)
    #expect(abs(Normal.survival(20) / 2.7536241186061556e-89 - 1) < 1e-10)
  }
}
