import Statistics
import Testing

@Suite("An analysis of employers") struct EmployerAnalysisTests {
  @Test("from tests names who stands out and nobody else") func tests() throws {
    let quiet = (0..<30).map {
      EmployerTests(pairs: 20, referenceOnly: 2 + $0 % 3, comparisonOnly: 2 + $0 % 2)
    }
    let loud = EmployerTests(pairs: 40, referenceOnly: 14, comparisonOnly: 1)
    let small = EmployerTests(pairs: 1, referenceOnly: 1, comparisonOnly: 0)
    let analysis = EmployerAnalysis(quiet + [loud, small])
    #expect(analysis.employers.map(\.statement) == [Statement](repeating: .none, count: 30) + [.talk, .none])
    let named = analysis.employers[30]
    #expect(abs(named.gap - 13.0 / 40) < 1e-15)
    #expect(try #require(named.shrunk) < named.gap && named.p < 1e-3)
    #expect(abs(try #require(named.z) - named.gap / (try #require(named.standardError))) < 1e-15)
    #expect(analysis.variance != nil && analysis.priors != nil)
  }

  @Test("from one pair each has gaps and p-values, and nothing that needs a spread") func onePairEach() {
    let analysis = EmployerAnalysis(
      [(1, 0), (0, 0), (1, 0)].map {
        EmployerTests(pairs: 1, referenceOnly: $0.0, comparisonOnly: $0.1)
      })
    #expect(analysis.employers.map(\.p) == [0.5, 1, 0.5])
    #expect(analysis.employers.map(\.gap) == [1, 0, 1])
    // One of three lies above ½; Benjamini–Hochberg gives ¾, 1, ¾.
    #expect(abs(analysis.trueShare - 2.0 / 3) < 1e-15)
    #expect(largestDifference(analysis.employers.map(\.storeyQ), [0.5, 2.0 / 3, 0.5]) < 1e-15)
    #expect(analysis.employers.map(\.holmP) == [1, 1, 1])
    #expect(analysis.variance == nil && analysis.priors == nil)
    #expect(analysis.employers.allSatisfy { $0.standardError == nil && $0.shrunk == nil && $0.z == nil })
    #expect(analysis.employers.allSatisfy { $0.statement == .none })
  }

  @Test("from estimates says nothing of a single employer, for want of others") func oneEstimate() {
    let analysis = EmployerAnalysis([GapEstimate(gap: 0.5, standardError: 0.01)])
    #expect(analysis.employers[0].evidence.posterior == nil)
    #expect(analysis.employers[0].statement == .none)
  }

  @Test("from estimates names an employer far above its error") func estimates() throws {
    let gaps = (0..<40).map { GapEstimate(gap: 0.01 * Double($0 % 5 - 2), standardError: 0.02) }
    let analysis = EmployerAnalysis(gaps + [GapEstimate(gap: 0.15, standardError: 0.02)])
    #expect(analysis.employers.map(\.statement) == [Statement](repeating: .none, count: 40) + [.talk])
    #expect(try #require(analysis.employers[40].evidence.posterior) > 0.99)
  }

  /// With normal estimates and no gap anywhere, Benjamini–Hochberg alone names somebody in exactly the
  /// declared share of waves; so the share that was seen may not be above it beyond chance.
  @Test("from estimates without any gap names somebody in no more than the declared share of waves")
  func noGaps() {
    var chance = Xoshiro256(seed: 300)
    let waves = 300
    let named = (0..<waves).count { _ in
      let estimates = (0..<60).map { _ in
        let error = 0.01 + 0.03 * chance.unit()
        return GapEstimate(gap: error * Normal.quantile(max(1e-12, chance.unit())), standardError: error)
      }
      return EmployerAnalysis(estimates).employers.contains { $0.statement > .none }
    }
    print("estimates without any gap: a statement in \(named) of \(waves) waves")
    let lower = named == 0 ? 0 : Beta.quantile(0.001, Double(named), Double(waves - named + 1))
    #expect(lower <= StatementRules().talkRate)
  }

  @Test("of any wave has only numbers in it, and probabilities between 0 and 1", arguments: 1...60)
  func numbers(seed: Int) {
    var chance = Xoshiro256(seed: UInt64(seed))
    let tests = (0..<(1 + chance.below(12))).map { _ in
      let pairs = 1 + Int(chance.below([2, 12, 2000][seed % 3]))
      let reference = Int(chance.below(UInt64(pairs + 1)))
      let comparison = chance.below(2) == 0 ? 0 : Int(chance.below(UInt64(pairs - reference + 1)))
      return EmployerTests(pairs: pairs, referenceOnly: reference, comparisonOnly: comparison)
    }
    expectNumbers(EmployerAnalysis(tests))
  }

  @Test(
    "of estimates without size has only numbers in it",
    arguments: [[1e-300, 1e-300], [1e-300, 0.1], [1e300, 1e-300], [1e-16, 1e-17], [1e300, 1e300]])
  func extremes(errors: [Double]) {
    let estimates = errors.enumerated().map { GapEstimate(gap: 0.1 * Double($0), standardError: $1) }
    expectNumbers(EmployerAnalysis(estimates))
    expectNumbers(EmployerAnalysis(estimates + [GapEstimate(gap: 0.0371, standardError: 1e-9)]))
    expectNumbers(EmployerAnalysis([estimates[0], estimates[0]]))
  }

  private func expectNumbers(_ analysis: EmployerAnalysis) {
    for one in analysis.employers {
      let shares: [Double?] = [one.p, one.storeyQ, one.holmP, one.evidence.q, one.evidence.posterior]
      for share in shares { #expect(share.map { (0...1.000_000_1).contains($0) } ?? true, "\(one)") }
      #expect(one.z?.isFinite ?? true)
      #expect(one.shrunk?.isFinite ?? true)
    }
    guard let priors = analysis.priors else { return }
    let numbers = [
      priors.normal.mean, priors.normal.tau, priors.normal.logLikelihood, priors.free.logLikelihood,
      priors.free.prior.mean, priors.free.prior.sd, priors.free.dualityGap, priors.smooth?.prior.mean ?? 0,
    ]
    #expect(numbers.allSatisfy { $0.isFinite }, "\(numbers)")
    #expect(priors.free.dualityGap < 1e-6 * Double(analysis.employers.count))
  }

  @Test("of hundreds of employers takes no time that is felt") func speed() {
    let made = MadeUpGaps(count: 2000, seed: 9)
    let spent = ContinuousClock().measure { _ = EmployerAnalysis(made.estimates) }
    print("analysis of 2,000 employers: \(spent)")
    #expect(spent < .seconds(5))
  }
}
