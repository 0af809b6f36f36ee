import Foundation

/// The tests of one employer in one wave: how many, and which way those went that can show a preference.
///
/// Judged conditionally on how many applications each vacancy answered, as McNemar's test does for pairs.
/// When the applicants are equal to the employer, the reference's number of positive answers is a sum of
/// hypergeometric draws, exactly, however few tests there are and however often the employer answers anybody.
public struct EmployerTests: Sendable, Equatable {
  /// Vacancies with both applicants.
  public let tests: Int
  /// Of these, those that answered some applications and not others.
  public let discordant: Int
  /// The mean over vacancies of the difference of the shares answered: −1...1.
  public let gap: Double
  /// Over vacancies, Σ (difference − gap)².
  let squares: Double
  /// Positive answers to the reference above the least possible.
  let observed: Int
  /// The distribution of `observed` when nobody is favoured.
  let chances: [Double]
  /// Whether every discordant vacancy got one application of each kind.
  let isPaired: Bool

  /// Pairs: one application of each kind per vacancy.
  ///
  /// - Precondition: no number is negative; there is a pair.
  public init(pairs: Int, referenceOnly: Int, comparisonOnly: Int) {
    discordant = referenceOnly + comparisonOnly
    precondition(pairs >= 1 && referenceOnly >= 0 && comparisonOnly >= 0 && discordant <= pairs)
    tests = pairs
    gap = Double(referenceOnly - comparisonOnly) / Double(pairs)
    squares = Double(discordant) - Double(pairs) * gap * gap
    observed = referenceOnly
    let coin = Binomial(trials: discordant, p: 0.5)
    chances = (0...discordant).map(coin.probability)
    isPaired = true
  }

  /// Vacancies with any numbers of applications.
  ///
  /// - Precondition: there is a vacancy.
  public init(vacancies: [VacancyOutcome]) {
    precondition(!vacancies.isEmpty)
    tests = vacancies.count
    let informative = vacancies.filter(\.isDiscordant)
    discordant = informative.count
    let mean = vacancies.reduce(0) { $0 + $1.difference } / Double(vacancies.count)
    gap = mean
    squares = vacancies.reduce(0) { $0 + ($1.difference - mean) * ($1.difference - mean) }
    var (observed, chances) = (0, [1.0])
    for vacancy in informative {
      let draw = Hypergeometric(
        total: vacancy.referenceSent + vacancy.comparisonSent,
        marked: vacancy.referencePositive + vacancy.comparisonPositive, drawn: vacancy.referenceSent)
      observed += vacancy.referencePositive - draw.support.lowerBound
      chances = Self.sum(chances, draw.probabilities)
    }
    self.observed = observed
    self.chances = chances
    isPaired = informative.allSatisfy { $0.referenceSent == 1 && $0.comparisonSent == 1 }
  }

  /// The exact one-sided p-value against "nobody is favoured, or the others are"; 1 without a discordant
  /// vacancy.
  public var oneSidedP: Double { min(1, chances[observed...].reduce(0, +)) }

  /// The log likelihood of the answers, given how many each vacancy gave, when the reference is favoured by
  /// odds of `preference : 1 − preference`. For pairs `preference` is the probability that a discordant
  /// vacancy chose the reference. Up to a constant of the employer.
  ///
  /// - Precondition: `0 < preference < 1`.
  func logLikelihood(preference: Double) -> Double {
    if isPaired {
      return Double(observed) * log(preference) + Double(discordant - observed) * log1p(-preference)
    }
    let step = log(preference / (1 - preference))
    // A chance of less than 10⁻³⁰⁸ is none in these numbers, and has no logarithm.
    let terms = chances.enumerated().map { log(max($1, .leastNonzeroMagnitude)) + Double($0) * step }
    let largest = terms.max() ?? 0
    return terms[observed] - largest - log(terms.reduce(0) { $0 + exp($1 - largest) })
  }

  private static func sum(_ first: [Double], _ second: [Double]) -> [Double] {
    var all = [Double](repeating: 0, count: first.count + second.count - 1)
    for (left, chance) in first.enumerated() {
      for (right, other) in second.enumerated() { all[left + right] += chance * other }
    }
    return all
  }
}
