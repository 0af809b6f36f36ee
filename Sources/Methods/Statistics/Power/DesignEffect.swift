/// How many pairs to send when some of them count less, or not at all.
public struct PairInflation: Sendable, Equatable {
  /// 1 + (m̄ − 1)·ICC: pairs at one employer tell partly the same.
  public let designEffect: Double
  /// The share of pairs that will turn out to be invalid.
  public let invalidShare: Double

  /// - Parameters:
  ///   - pairsPerEmployer: m̄, on average.
  ///   - intraclassCorrelation: how much the differences of one employer go together.
  /// - Precondition: `pairsPerEmployer >= 1`, `0 <= intraclassCorrelation <= 1`, `0 <= invalidShare < 1`.
  /// - Source: L. Kish, Survey Sampling (1965), § 5.4.
  public init(pairsPerEmployer: Double = 1, intraclassCorrelation: Double = 0, invalidShare: Double = 0) {
    precondition(pairsPerEmployer >= 1 && (0...1).contains(intraclassCorrelation))
    precondition(invalidShare >= 0 && invalidShare < 1)
    designEffect = 1 + (pairsPerEmployer - 1) * intraclassCorrelation
    self.invalidShare = invalidShare
  }

  /// Pairs to send, for as much knowledge as `pairs` independent valid ones give.
  public func inflated(_ pairs: Int) -> Int {
    Int((Double(pairs) * designEffect / (1 - invalidShare)).rounded(.up))
  }

  /// Independent valid pairs that `sent` pairs are worth.
  public func effective(_ sent: Int) -> Int { Int(Double(sent) * (1 - invalidShare) / designEffect) }
}
