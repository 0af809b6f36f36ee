import Statistics
import Testing

/// By enumeration of all tables, not by simulation: the coverage is exact.
@Suite("95 % intervals of pairs") struct PairCoverageTests {
  /// Share of the probability of all tables whose interval holds the truth. Tables of one (b, c) with another
  /// split of the rest share the interval of the difference.
  private func coverage(
    pairs: Int, _ p10: Double, _ p01: Double, _ interval: (PairTable) -> ConfidenceInterval
  )
    -> Double
  {
    (0...pairs).reduce(0) { sum, first in
      let chance = Binomial(trials: pairs, p: p10).probability(first)
      guard chance > 1e-12 else { return sum }
      let rest = Binomial(trials: pairs - first, p: p01 / (1 - p10))
      return sum
        + (0...pairs - first).reduce(0) { inner, second in
          let both = chance * rest.probability(second)
          guard both > 1e-12 else { return inner }
          let table = PairTable(
            both: 0, referenceOnly: first, comparisonOnly: second, neither: pairs - first - second)
          return interval(table).contains(p10 - p01) ? inner + both : inner
        }
    }
  }

  /// Practice-test methods § 1.3.
  @Test(
    "of Tango cover exactly as was computed elsewhere",
    arguments: [
      (24, 0.12, 0.04, 0.973755), (24, 0.05, 0.01, 0.994518), (50, 0.10, 0.10, 0.957076),
      (96, 0.12, 0.04, 0.949233), (200, 0.12, 0.04, 0.949045), (200, 0.05, 0.01, 0.947994),
    ])
  func published(pairs: Int, p10: Double, p01: Double, expected: Double) {
    #expect(abs(coverage(pairs: pairs, p10, p01) { $0.tangoInterval() } - expected) < 1e-6)
  }

  /// A large gap, none, and the gap of the Dutch study of 2021, at sizes that bureaus reach.
  @Test(
    "of Tango cover 94 to 96.5 % of three realistic designs",
    arguments: [(192, 0.12, 0.04), (200, 0.10, 0.10), (288, 0.15, 0.08)])
  func realistic(pairs: Int, p10: Double, p01: Double) {
    #expect((0.94...0.965).contains(coverage(pairs: pairs, p10, p01) { $0.tangoInterval() }))
  }

  /// Newcombe's and Tang's depend on all four cells, so these are counted over random tables.
  @Test(
    "of Newcombe and Tang cover 94 to 96.5 % of three realistic designs",
    arguments: [(192, 0.20, 0.12, 0.04), (200, 0.20, 0.10, 0.10), (288, 0.25, 0.15, 0.08)])
  func simulated(pairs: Int, p11: Double, p10: Double, p01: Double) {
    var chance = Xoshiro256(seed: 99)
    let rounds = 6000
    var (newcombe, tang) = (0, 0)
    for _ in 0..<rounds {
      var cells = [0, 0, 0, 0]
      for _ in 0..<pairs {
        let place = chance.unit()
        cells[place < p11 ? 0 : place < p11 + p10 ? 1 : place < p11 + p10 + p01 ? 2 : 3] += 1
      }
      let table = PairTable(
        both: cells[0], referenceOnly: cells[1], comparisonOnly: cells[2], neither: cells[3])
      if table.newcombeInterval().contains(p10 - p01) { newcombe += 1 }
      if table.tangInterval().contains((p11 + p10) / (p11 + p01)) { tang += 1 }
    }
    let shares = [newcombe, tang].map { Double($0) / Double(rounds) }
    #expect(shares.allSatisfy { (0.94...0.965).contains($0) }, "\(shares)")
  }
}
