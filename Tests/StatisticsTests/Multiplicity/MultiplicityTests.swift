import Statistics
import Testing

@Suite("Many tests at once") struct MultiplicityTests {
  /// Seven contrasts of the French offers in callback_inter1.csv, exact McNemar, with Holm and
  /// Benjamini–Hochberg by R `p.adjust`.
  private let seven = [
    0.00985345, 2.665917e-07, 4.466175e-09, 0.0722379, 8.957424e-11, 6.813783e-12, 0.00708425,
  ]

  @Test("are adjusted as R does") func reference() {
    let (holm, discovery) = (holmAdjusted(seven), benjaminiHochbergAdjusted(seven))
    #expect(abs(holm[0] - 0.02125276) < 1e-7 && abs(holm[6] - 0.02125275) < 1e-7)
    #expect(abs(discovery[0] - 0.01149569) < 1e-7 && abs(discovery[6] - 0.00991795) < 1e-7)
    #expect(bonferroniAdjusted([0.01, 0.6]) == [0.02, 1])
  }

  @Test("keep their order, never gain, and Holm lies below Bonferroni", arguments: 0..<200)
  func properties(seed: UInt64) {
    var chance = Xoshiro256(seed: seed)
    var pValues = (0..<Int(chance.below(40))).map { _ in chance.unit() * chance.unit() }
    if let first = pValues.first { pValues += [first, 0, 1] }
    let all = [
      holmAdjusted(pValues), bonferroniAdjusted(pValues), benjaminiHochbergAdjusted(pValues),
    ]
    for adjusted in all {
      #expect(zip(adjusted, pValues).allSatisfy { $0 >= $1 && $0 <= 1 })
      for one in pValues.indices {
        for other in pValues.indices where pValues[one] <= pValues[other] {
          #expect(adjusted[one] <= adjusted[other])
        }
      }
    }
    #expect(zip(all[0], all[1]).allSatisfy { $0 <= $1 + 1e-15 })
    #expect(zip(all[2], all[0]).allSatisfy { $0 <= $1 + 1e-15 })
    let storey = StoreyAdjustment(pValues)
    #expect((0...1).contains(storey.trueShare))
    #expect(zip(storey.qValues, all[2]).allSatisfy { $0 <= $1 })
  }

  @Test("of no tests are none") func empty() {
    #expect(holmAdjusted([]).isEmpty && benjaminiHochbergAdjusted([]).isEmpty)
    #expect(StoreyAdjustment([]).trueShare == 1)
  }

  @Test("count the share of true hypotheses by those above the threshold") func storey() {
    #expect(StoreyAdjustment([0.1, 0.2, 0.6, 0.9]).trueShare == 1)
    #expect(StoreyAdjustment([0.01, 0.02, 0.03, 0.9]).trueShare == 0.5)
    #expect(StoreyAdjustment([0.01, 0.02, 0.5]).trueShare == 0, "at the threshold is not above it")
  }

  @Test("of true hypotheses reject any at most as often as said, by Holm") func familyWise() {
    var chance = Xoshiro256(seed: 7)
    let rounds = 4000
    let wrong = (0..<rounds).count { _ in
      holmAdjusted((0..<10).map { _ in chance.unit() }).contains { $0 <= 0.05 }
    }
    #expect(Double(wrong) / Double(rounds) < 0.05 + 3 * (0.05 * 0.95 / Double(rounds)).squareRoot())
  }
}
