import Statistics
import Testing

@Suite("Gaps of employers") struct GapPriorTests {
  private func estimates(_ count: Int, seed: UInt64) -> [GapEstimate] {
    MadeUpGaps(count: count, seed: seed).estimates
  }

  @Test("spread by what is left after chance") func variance() {
    // (1 + 1 + 4 + 4)/4 − ¾ · ¼ = 2.3125
    let four = [-1.0, 1, 2, -2].map { GapEstimate(gap: $0, standardError: 0.5) }
    let spread = GapVariance(four)
    #expect(spread.mean == 0)
    #expect(abs(spread.varianceEstimate - 2.3125) < 1e-15)
    #expect(abs(spread.shrunk(four[2]) - 2 * 2.3125 / 2.5625) < 1e-15)
  }

  @Test("that chance alone explains are all drawn to the mean") func noSpread() {
    let quiet = [0.01, 0.03, 0.02].map { GapEstimate(gap: $0, standardError: 0.2) }
    let spread = GapVariance(quiet)
    #expect(spread.varianceEstimate < 0 && spread.sd == 0)
    for one in quiet { #expect(spread.shrunk(one) == spread.mean) }
    let normal = NormalPrior(quiet)
    #expect(normal.tau == 0 && abs(normal.mean - 0.02) < 1e-15)
    #expect(normal.posteriorAboveZero(quiet[0]) == 1)
  }

  @Test("have the free prior that no other on the grid beats", arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func optimality(seed: UInt64) {
    let estimates = estimates(Int(20 * seed), seed: seed)
    let priors = GapPriors(estimates)
    #expect(priors.free.dualityGap < 1e-7)
    #expect(abs(priors.free.prior.weights.reduce(0, +) - 1) < 1e-12)
    // Any mixture with any single place is worse, and so are the other two priors.
    let likelihood = MixtureLikelihood(grid: priors.free.prior.grid, estimates: estimates)
    for place in stride(from: 0, to: likelihood.grid.count, by: 7) {
      var moved = priors.free.prior.weights.map { 0.999 * $0 }
      moved[place] += 0.001
      #expect(likelihood.logLikelihood(moved) <= priors.free.logLikelihood + 1e-9)
    }
    #expect((priors.smooth?.logLikelihood ?? 0) <= priors.free.logLikelihood)
  }

  @Test("of one employer have themselves as the free prior") func one() {
    let single = [GapEstimate(gap: 0.1, standardError: 0.05)]
    let priors = GapPriors(single)
    #expect(priors.free.prior.atoms.map(\.location) == [0.1])
    #expect(priors.smooth == nil)
    #expect(priors.normal.tau == 0)
  }

  @Test("far apart with small errors are found back") func clusters() throws {
    let gaps = [Double](repeating: 0, count: 40) + [Double](repeating: 0.3, count: 10)
    let prior = GapPriors(gaps.map { GapEstimate(gap: $0, standardError: 0.02) }).free.prior
    #expect(abs(prior.mass(above: 0.15) - 0.2) < 1e-3)
    #expect(abs(prior.mean - 0.06) < 1e-3)
  }

  @Test("under a prior of one place have that posterior") func pointPosterior() {
    let prior = DiscretePrior(grid: [-0.1, 0, 0.2], weights: [0, 0, 1])
    let estimate = GapEstimate(gap: -0.3, standardError: 0.1)
    #expect(prior.posteriorMean(estimate) == 0.2)
    #expect(prior.posteriorAboveZero(estimate) == 1)
  }

  @Test("under two places follow Bayes' rule") func bayes() {
    let prior = DiscretePrior(grid: [0, 0.2], weights: [0.75, 0.25])
    let estimate = GapEstimate(gap: 0.1, standardError: 0.1)
    #expect(abs(prior.posteriorAboveZero(estimate) - 0.25) < 1e-12)
    #expect(abs(prior.posteriorMean(estimate) - 0.05) < 1e-12)
  }

  @Test("get their own variance from ten vacancies on, and before that the common one") func standardErrors()
    throws
  {
    let large = EmployerTests(pairs: 10, referenceOnly: 5, comparisonOnly: 1)
    let small = EmployerTests(pairs: 9, referenceOnly: 5, comparisonOnly: 0)
    let same = EmployerTests(pairs: 12, referenceOnly: 0, comparisonOnly: 0)
    let found = try #require(GapEstimate.estimates([large, small, same]))
    // 6 − 10 · 0.16 = 4.4 over nine; 5 − 25/9 over eight; 0 over eleven.
    let common = (4.4 + 5 - 25.0 / 9) / 28
    #expect(abs(found[0].standardError - (4.4 / 9 / 10).squareRoot()) < 1e-15)
    #expect(abs(found[1].standardError - (common / 9).squareRoot()) < 1e-15)
    #expect(abs(found[2].standardError - (common / 12).squareRoot()) < 1e-15)
    #expect(GapEstimate.estimates([EmployerTests(pairs: 1, referenceOnly: 1, comparisonOnly: 0)]) == nil)
    #expect(GapEstimate.estimates([same]) == nil)
  }
}

/// Estimates of employers with a few kinds of true gaps.
struct MadeUpGaps: Encodable {
  var gaps: [Double] = []
  var errors: [Double] = []
  var grid: [Double] = []

  init(count: Int, seed: UInt64, places: Int = 300) {
    var chance = Xoshiro256(seed: seed)
    let kinds = (0..<(1 + chance.below(4))).map { _ in 0.2 * chance.unit() - 0.05 }
    for _ in 0..<count {
      let error = 0.01 + 0.05 * chance.unit()
      let noise = Normal.quantile(max(1e-12, chance.unit()))
      gaps.append(kinds[Int(chance.below(UInt64(kinds.count)))] + error * noise)
      errors.append(error)
    }
    grid = GapPriors(estimates, places: places).free.prior.grid
  }

  var estimates: [GapEstimate] { zip(gaps, errors).map { GapEstimate(gap: $0, standardError: $1) } }
}
