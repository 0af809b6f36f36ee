import Foundation

/// Evidence against equal chances that may be looked at after every pair.
///
/// A bet on the discordant pairs with a beta(α, α) prior on which applicant is preferred. Under equal
/// chances it reaches 1/level at any moment with at most the probability `level`, however often one looks;
/// the price is power against a number of pairs fixed beforehand.
///
///     E = 2ᵐ·B(α + b, α + c)/B(α, α)
///
/// - Source: J. Ville (1939) for the bound; A. Ramdas, P. Grünwald, V. Vovk, G. Shafer, Stat. Sci. 38 (2023)
///   576–601, § 3, for testing by betting.
public struct PairEProcess: Sendable, Equatable {
  /// α of the prior: ½ expects strong preferences sooner than 1 does.
  public let shape: Double
  /// Pairs so far in which only the reference was answered positively.
  public private(set) var referenceOnly = 0
  /// Pairs so far in which only the comparison was.
  public private(set) var comparisonOnly = 0
  /// The largest ``logValue`` so far, at least 0.
  public private(set) var largestLogValue = 0.0

  /// - Precondition: `shape > 0`.
  public init(shape: Double = 0.5) {
    precondition(shape > 0)
    self.shape = shape
  }

  /// ln E, finite for any number of pairs.
  public var logValue: Double { Self.logValue(referenceOnly, comparisonOnly, shape) }

  /// E; infinite past 10³⁰⁸.
  public var value: Double { exp(logValue) }

  /// 1 over the largest E so far: a p-value that is valid at every moment.
  public var anytimeP: Double { exp(-largestLogValue) }

  /// Adds a discordant pair, in the order in which they came.
  public mutating func add(referenceWasPreferred: Bool) {
    if referenceWasPreferred { referenceOnly += 1 } else { comparisonOnly += 1 }
    largestLogValue = max(largestLogValue, logValue)
  }

  /// Whether testing could have stopped by now.
  ///
  /// - Precondition: `0 < level < 1`.
  public func rejects(level: Double = 0.05) -> Bool { largestLogValue >= -log(level) }

  fileprivate static func logValue(_ referenceOnly: Int, _ comparisonOnly: Int, _ shape: Double) -> Double {
    Double(referenceOnly + comparisonOnly) * log(2)
      + Beta.logFunction(shape + Double(referenceOnly), shape + Double(comparisonOnly))
      - Beta.logFunction(shape, shape)
  }
}

extension PairTable {
  /// E of ``PairEProcess`` after all pairs of this table; what it was in between depends on their order.
  ///
  /// - Precondition: `shape > 0`.
  public func eValue(shape: Double = 0.5) -> Double {
    exp(PairEProcess.logValue(referenceOnly, comparisonOnly, shape))
  }
}
