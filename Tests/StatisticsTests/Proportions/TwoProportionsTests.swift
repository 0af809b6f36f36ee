import Statistics
import Testing

/// The applications of Bertrand and Mullainathan (2004): 235 of 2,435 and 157 of 2,435 called back.
@Suite("Two independent proportions") struct TwoProportionsTests {
  private let callbacks = TwoProportions(
    reference: Proportion(successes: 235, trials: 2435), comparison: Proportion(successes: 157, trials: 2435))

  private func expect(
    _ interval: ConfidenceInterval?, near expected: (Double, Double),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let interval = interval ?? ConfidenceInterval(lower: -.infinity, upper: .infinity)
    let isNear = abs(interval.lower - expected.0) <= 1e-6 && abs(interval.upper - expected.1) <= 1e-6
    #expect(isNear, "\(interval)", sourceLocation: sourceLocation)
  }

  /// Computed in R 4.2 and Python, two implementations each.
  @Test("of callbacks agree with reference values") func callbackRates() {
    #expect(abs((callbacks.difference ?? 0) - 0.0320329) < 1e-6)
    #expect(abs((callbacks.ratio ?? 0) - 1.4968153) < 1e-6)
    #expect(abs((callbacks.oddsRatio ?? 0) - 1.5498842) < 1e-6)
    #expect(abs(PooledZTest(callbacks).z - 4.1084122) < 1e-6)
    #expect(abs(PooledZTest(callbacks).p / 3.983887e-05 - 1) < 1e-6)
    #expect(abs(callbacks.fisherExactP / 4.758747e-05 - 1) < 1e-6)
    expect(callbacks.reference.wilsonInterval(), near: (0.0854082, 0.1088813))
    expect(callbacks.comparison.wilsonInterval(), near: (0.0553910, 0.0749338))
    expect(callbacks.newcombeInterval(), near: (0.0167820, 0.0473826))
    expect(callbacks.miettinenNurminenRatioInterval(), near: (1.2333433, 1.8171826))
    expect(callbacks.logRatioInterval(), near: (1.2327897, 1.8173871))
  }

  /// statsmodels 0.15 gives 0.0168321 and 0.0473637, from proportions at which the slope of the likelihood
  /// is 8.6 instead of 0. At the limits below, maximising the likelihood by scipy's `minimize_scalar` gives
  /// a score of 1.959963 and −1.959968; the cubic equation of Miettinen and Nurminen has the same root.
  @Test("of callbacks have the score limits of the likelihood itself") func scoreLimits() {
    expect(callbacks.miettinenNurminenInterval(), near: (0.016820692, 0.047432871))
  }

  @Test("say with their name whether Wilson's limits are corrected") func wilson() {
    let offers = Proportion(successes: 86, trials: 310)
    expect(offers.wilsonInterval(), near: (0.230535, 0.329753))
    expect(offers.continuityCorrectedWilsonInterval(), near: (0.229030, 0.331433))
  }

  @Test("have an answer for all that can occur, and turn round with their two sides") func everyTable() {
    for (one, other) in [(0, 0), (0, 1), (1, 7), (5, 6), (7, 7)] {
      for first in 0...one {
        for second in 0...other {
          check(
            TwoProportions(
              reference: Proportion(successes: first, trials: one),
              comparison: Proportion(successes: second, trials: other)))
        }
      }
    }
  }

  private func check(_ groups: TwoProportions) {
    let turned = groups.exchanged
    #expect((0...1).contains(PooledZTest(groups).p) && (0...1).contains(groups.fisherExactP))
    #expect(abs(groups.fisherExactP - turned.fisherExactP) < 1e-12)
    let intervals: [(TwoProportions) -> ConfidenceInterval] = [
      { $0.newcombeInterval() }, { $0.miettinenNurminenInterval() }, { $0.agrestiCaffoInterval() },
    ]
    for interval in intervals {
      let (ours, theirs) = (interval(groups), interval(turned))
      #expect(ours.lower >= -1 && ours.upper <= 1, "\(groups)")
      #expect(abs(ours.lower + theirs.upper) < 1e-7 && abs(ours.upper + theirs.lower) < 1e-7, "\(groups)")
    }
    let ratio = groups.miettinenNurminenRatioInterval()
    #expect(ratio.lower >= 0 && !ratio.upper.isNaN, "\(groups)")
    for one in [groups.reference, groups.comparison] {
      for interval in [one.wilsonInterval(), one.clopperPearsonInterval(), one.midPInterval()] {
        #expect(interval.lower >= 0 && interval.upper <= 1 && interval.contains(one.rate ?? 0.5), "\(one)")
      }
    }
  }
}
