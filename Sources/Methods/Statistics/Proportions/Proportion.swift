/// A number of successes in independent trials that all have the same unknown chance.
public struct Proportion: Sendable, Hashable {
  /// In `0...trials`.
  public let successes: Int
  /// 0 or more.
  public let trials: Int

  /// - Precondition: `0 <= successes <= trials`.
  public init(successes: Int, trials: Int) {
    precondition(successes >= 0 && successes <= trials)
    self.successes = successes
    self.trials = trials
  }

  /// The share of successes; nil without trials.
  public var rate: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

  /// The trials that failed, as a proportion of its own.
  var failed: Proportion { Proportion(successes: trials - successes, trials: trials) }
}
