import Foundation
import Statistics
import Testing

@Suite("Played waves") struct WaveSimulationTests {
  /// 10,000 waves where all tests run (as in continuous integration), a tenth of that in between.
  private static let waves =
    ProcessInfo.processInfo.environment["STAGEKANSEN_TEST_ALL"] == nil ? 1000 : 10_000
  private static let rules = StatementRules()

  private static let fair = [
    WaveSimulation.Kind(share: 0.3, referenceOnly: 0.05, comparisonOnly: 0.05),
    WaveSimulation.Kind(share: 0.4, referenceOnly: 0.12, comparisonOnly: 0.12),
    WaveSimulation.Kind(share: 0.3, referenceOnly: 0.24, comparisonOnly: 0.24),
  ]

  /// A wave in which one employer in ten discriminates, blatantly.
  private func mixed(pairs: Int) -> WaveSimulation.Outcome {
    let unfair = WaveSimulation.Kind(share: 1.0 / 9, referenceOnly: 0.30, comparisonOnly: 0.05)
    return WaveSimulation(employers: 60...200, pairs: pairs...pairs, kinds: Self.fair + [unfair])
      .run(waves: Self.waves / 2, seed: 20_261_127)
  }

  /// Upper end of the 99.9 % interval of a share.
  private func upper(_ count: Int, of all: Int) -> Double {
    count == all ? 1 : Beta.quantile(0.999, Double(count) + 1, Double(all - count))
  }

  @Test(
    "in which nobody discriminates name anybody in at most the declared share", arguments: [1...40, 60...60])
  func nobody(pairs: ClosedRange<Int>) {
    let simulation = WaveSimulation(employers: 60...200, pairs: pairs, kinds: Self.fair)
    let outcome = simulation.run(waves: Self.waves, seed: 20_261_126)
    let named = outcome.wavesWithFalseStatement
    print("nobody discriminates, \(pairs) pairs: a statement in \(named) of \(outcome.waves) waves")
    #expect(outcome.waves == Self.waves)
    #expect(upper(named, of: outcome.waves) <= Self.rules.talkRate)
    #expect(outcome.statements == outcome.falseStatements && outcome.found == 0)
  }

  @Test(
    "find employers that discriminate, the more the more pairs they get", arguments: [(40, 0.45), (60, 0.75)])
  func found(pairs: Int, power: Double) {
    let outcome = mixed(pairs: pairs)
    let (favouring, found) = (Double(outcome.favouring), Double(outcome.found))
    print("\(pairs) pairs: found \(found / favouring), false \(outcome.falseShares / Double(outcome.waves))")
    #expect(found / favouring > power)
    #expect(outcome.falseShares / Double(outcome.waves) < Self.rules.talkRate)
  }

  @Test("mean what they say: of the named as many discriminate as the posterior promises") func calibration()
  {
    let outcome = mixed(pairs: 60)
    let (named, found) = (Double(outcome.statements), Double(outcome.found))
    #expect(abs(outcome.posteriors / named - found / named) < 0.03)
  }

  @Test("estimate the mean gap without bias") func bias() {
    let outcome = mixed(pairs: 20)
    let (waves, mean) = (Double(outcome.waves), outcome.gapErrors / Double(outcome.waves))
    let spread = (outcome.gapErrorSquares / waves - mean * mean).squareRoot()
    print("mean gap: bias \(mean), standard deviation over waves \(spread)")
    #expect(abs(mean) < 4 * spread / waves.squareRoot())
    #expect(spread < 0.02)
  }

  @Test("come out the same from the same seed") func seed() {
    let simulation = WaveSimulation(employers: 20...30, pairs: 1...20, kinds: Self.fair)
    #expect(simulation.run(waves: 5, seed: 1) == simulation.run(waves: 5, seed: 1))
    #expect(simulation.run(waves: 5, seed: 1) != simulation.run(waves: 5, seed: 2))
  }
}
