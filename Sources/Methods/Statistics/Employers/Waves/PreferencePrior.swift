import Foundation

/// How the preference for the reference is spread over the employers of a wave, and how sure that makes of
/// one.
///
/// The preference of an employer is the probability that a discordant pair chose the reference: ½ when nobody
/// is favoured. The prior is nonparametric: mass at ½ and on a grid on both sides, as is most likely for the
/// whole wave. Nearer to ½ than the grid counts as ½: such a preference can't be told from none with the
/// tests a wave has.
///
/// A wave in which nobody discriminates shows some employers who seem to. Therefore the estimate gets
/// `patience − 1` employers more who are known to favour nobody, a prior on the prior that is worth less the
/// more were tested.
///
/// - Source: the mixture is that of B. Efron, Large-Scale Inference (2010), chapter 5, and of R. Koenker, I.
///   Mizera (2014) on the grid; the penalty that of M. Stephens, Biostatistics 18 (2017) 275–294, equation 2.
public struct PreferencePrior: Sendable {
  /// Over the preference: 0...1.
  public let prior: DiscretePrior
  /// The share of employers that favour nobody, as far as can be told.
  public let indifferentShare: Double

  /// 0.025, 0.05, … 0.4; ½; 0.6, … 0.975.
  private static let grid: [Double] = (1...39).filter { abs($0 - 20) >= 4 || $0 == 20 }.map { (step: Int) in
    Double(step) / 40
  }
  private static let middle = 16
  private static let patience = 10.0

  /// - Precondition: at least one employer.
  public init(_ employers: [EmployerTests]) {
    precondition(!employers.isEmpty)
    let groups = Self.groups(employers)
    let weights = groups.map(\.count) + [Self.patience - 1]
    let likelihood = MixtureLikelihood(grid: Self.grid, weights: weights) { row, place in
      if row < groups.count { return groups[row].tests.logLikelihood(preference: place) }
      return place == 0.5 ? 0 : -.infinity
    }
    prior = MaximumLikelihoodPrior(likelihood, tolerance: 1e-9).prior
    indifferentShare = prior.weights[Self.middle]
  }

  /// The probability that this employer favours the reference.
  public func posterior(_ employer: EmployerTests) -> Double {
    var (above, all) = (0.0, 0.0)
    let held = zip(prior.grid, prior.weights).filter { $0.1 > 0 }
    let logs = held.map { employer.logLikelihood(preference: $0.0) }
    let largest = logs.max() ?? 0
    for (atom, log) in zip(held, logs) {
      let joint = atom.1 * exp(log - largest)
      all += joint
      if atom.0 > 0.5 { above += joint }
    }
    return above / all
  }

  /// Employers with the same counts of pairs once, with how many there are.
  private static func groups(_ employers: [EmployerTests]) -> [(tests: EmployerTests, count: Double)] {
    struct Counts: Hashable { let discordant, observed: Int }
    var groups: [(tests: EmployerTests, count: Double)] = []
    var places: [Counts: Int] = [:]
    for employer in employers {
      let counts = Counts(discordant: employer.discordant, observed: employer.observed)
      if employer.isPaired, let place = places[counts] {
        groups[place].count += 1
      } else {
        if employer.isPaired { places[counts] = groups.count }
        groups.append((employer, 1))
      }
    }
    return groups
  }
}
