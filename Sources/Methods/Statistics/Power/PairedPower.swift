import Foundation

/// The power of a two-sided McNemar test over a fixed number of pairs, exact: no normal approximation.
///
///     power(n) = Σₘ Bin(m; n, ψ)·P(reject | m, p₁₀/ψ)
///
/// Both directions count as a rejection, as the test has it.
public struct PairedPower: Sendable {
  /// What is expected of the pairs.
  public let rates: PairRates
  /// The test that will be done.
  public let test: PairedTest
  /// α, two-sided.
  public let significance: Double

  /// - Precondition: `0 < significance < 1`.
  public init(_ rates: PairRates, test: PairedTest = .midP, significance: Double = 0.05) {
    precondition(significance > 0 && significance < 1)
    self.rates = rates
    self.test = test
    self.significance = significance
  }

  /// The probability that `pairs` pairs give a significant difference.
  ///
  /// - Precondition: `pairs >= 0`.
  public func power(pairs: Int) -> Double {
    var limits = DiscordantLimits(test, significance: significance)
    return power(pairs: pairs, &limits)
  }

  /// The smallest number of pairs from which on the power stays at or above `target`; nil when that takes
  /// more than `most`, or there is no difference to find.
  ///
  /// Exact power goes up in a saw-tooth, so a smaller number may reach the target once and lose it again. How
  /// far past the last tooth to look: twice the number that the approximation gives.
  ///
  /// - Precondition: `0 < target < 1`.
  public func pairs(for target: Double, most: Int = 20_000) -> Int? {
    precondition(target > 0 && target < 1)
    guard let guess = rates.connorPairs(significance: significance, power: target) else { return nil }
    var limits = DiscordantLimits(test, significance: significance)
    let end = min(most, Int(min(guess * 1.6, 1e9)) + 60)
    guard power(pairs: end, &limits) >= target else { return nil }
    var pairs = end
    while pairs > 0, power(pairs: pairs - 1, &limits) >= target { pairs -= 1 }
    return pairs
  }

  /// As ``power(pairs:)``, with limits that serve every question about one test and level.
  func power(pairs: Int, _ limits: inout DiscordantLimits) -> Double {
    precondition(pairs >= 0)
    guard rates.discordance > 0 else { return 0 }
    limits.extend(to: pairs)
    let discordants = Binomial(trials: pairs, p: min(1, rates.discordance))
    let share = min(1, rates.referenceOnly / rates.discordance)
    let centre = Double(pairs) * rates.discordance
    // Twelve standard deviations and some: what lies beyond is below 1e-15.
    let reach = 12 * (centre * max(0, 1 - rates.discordance)).squareRoot() + 25
    let range = max(0, Int(centre - reach))...min(pairs, Int(centre + reach))
    return range.reduce(0) { sum, count in
      guard limits.limits[count] >= 0 else { return sum }
      return sum + discordants.probability(count) * rejection(count, limits.limits[count], share)
    }
  }

  private func rejection(_ discordant: Int, _ limit: Int, _ share: Double) -> Double {
    let referenceOnly = Binomial(trials: discordant, p: share)
    return referenceOnly.cdf(limit) + referenceOnly.survival(discordant - limit - 1)
  }
}
