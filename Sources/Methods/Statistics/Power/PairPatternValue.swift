/// What a pattern of pairs at one employer tells, when there are two kinds: those that treat applicants
/// alike, and those that don't.
///
/// A table for people, with rates that are given: it shows why one pair says next to nothing.
public struct PairPatternValue: Sendable {
  /// Rates of positive answers of employers that discriminate.
  public let discriminating: (reference: Double, comparison: Double)
  /// The rate of the others, the same for both applicants.
  public let equal: Double

  /// - Precondition: rates in `0...1`.
  public init(discriminating: (reference: Double, comparison: Double) = (0.45, 0.20), equal: Double = 0.40) {
    let rates = [discriminating.reference, discriminating.comparison, equal]
    precondition(rates.allSatisfy { (0...1).contains($0) })
    self.discriminating = discriminating
    self.equal = equal
  }

  /// The probability that an employer discriminates, given at least `net` more pairs for the reference than
  /// for the comparison among `pairs`. Answers within a pair are taken as independent.
  ///
  /// - Precondition: `pairs >= 1`, `net >= 1`, `0 < prevalence < 1`.
  public func predictiveValue(net: Int, of pairs: Int, prevalence: Double) -> Double? {
    precondition(pairs >= 1 && net >= 1 && prevalence > 0 && prevalence < 1)
    let guilty = prevalence * chance(of: net, in: pairs, discriminating.reference, discriminating.comparison)
    let innocent = (1 - prevalence) * chance(of: net, in: pairs, equal, equal)
    return guilty + innocent == 0 ? nil : guilty / (guilty + innocent)
  }

  /// How often an employer that treats applicants alike gives this pattern or a stronger one.
  public func falseShare(net: Int, of pairs: Int) -> Double { chance(of: net, in: pairs, equal, equal) }

  /// P(b − c ≥ net) over `pairs` pairs, by convolution.
  private func chance(of net: Int, in pairs: Int, _ reference: Double, _ comparison: Double) -> Double {
    let up = reference * (1 - comparison)
    let down = comparison * (1 - reference)
    var sums = [Double](repeating: 0, count: 2 * pairs + 1)
    sums[pairs] = 1
    for _ in 0..<pairs {
      sums = sums.indices.map { index in
        (1 - up - down) * sums[index] + (index > 0 ? up * sums[index - 1] : 0)
          + (index + 1 < sums.count ? down * sums[index + 1] : 0)
      }
    }
    return net > pairs ? 0 : sums[(pairs + net)...].reduce(0, +)
  }
}
