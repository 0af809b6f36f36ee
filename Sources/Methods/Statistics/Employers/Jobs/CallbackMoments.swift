import Foundation

/// What the answers of jobs say about the spread of the chances to be answered, without any assumption on
/// their distribution.
///
/// With L applications of a kind per job, `E[p²] = E[C(c, 2)] / C(L, 2)`: pairs of applications of one kind
/// tell chance within a job from differences between jobs.
///
/// - Source: P. Kline, C. Walters, Econometrica 89 (2021) 765–792, section 3.
public struct CallbackMoments: Sendable, Equatable {
  /// The mean chance of the reference, and of the others.
  public let referenceRate, comparisonRate: Double
  /// Their difference.
  public let gap: Double
  /// Its standard error, jobs being independent; nil for one job.
  public let gapStandardError: Double?
  /// The standard deviation over jobs of the chance of the reference; nil when a job got one application of
  /// it.
  public let referenceSD: Double?
  /// The same for the others.
  public let comparisonSD: Double?
  /// The standard deviation over jobs of the difference between both chances; nil as above.
  public let gapSD: Double?
  /// The correlation over jobs of both chances; nil as above, or when one of them does not vary.
  public let correlation: Double?

  /// Of one design, in which every job got as many applications.
  public init(_ table: CallbackTable) {
    let (sentReference, sentComparison) = (Double(table.referenceSent), Double(table.comparisonSent))
    let reference = table.mean { first, _ in Double(first) / sentReference }
    let comparison = table.mean { _, second in Double(second) / sentComparison }
    let difference = reference - comparison
    let product = table.mean { Double($0 * $1) / (sentReference * sentComparison) }
    let referenceSquare = Self.square(table, table.referenceSent) { first, _ in first }
    let comparisonSquare = Self.square(table, table.comparisonSent) { _, second in second }
    referenceRate = reference
    comparisonRate = comparison
    gap = difference
    let spread = table.mean { first, second in
      let distance = Double(first) / sentReference - Double(second) / sentComparison - difference
      return distance * distance
    }
    gapStandardError = table.total > 1 ? sqrt(spread / Double(table.total - 1)) : nil
    let referenceSpread = referenceSquare.map { $0 - reference * reference }
    let comparisonSpread = comparisonSquare.map { $0 - comparison * comparison }
    referenceSD = referenceSpread.map { sqrt(max(0, $0)) }
    comparisonSD = comparisonSpread.map { sqrt(max(0, $0)) }
    if let referenceSquare, let comparisonSquare {
      gapSD = sqrt(max(0, referenceSquare - 2 * product + comparisonSquare - difference * difference))
    } else {
      gapSD = nil
    }
    if let first = referenceSpread, let second = comparisonSpread, first > 0, second > 0 {
      correlation = (product - reference * comparison) / sqrt(first * second)
    } else {
      correlation = nil
    }
  }

  /// The mean square of the chances of one kind; nil when there are no two applications to compare.
  private static func square(_ table: CallbackTable, _ sent: Int, _ answered: (Int, Int) -> Int) -> Double? {
    guard sent > 1 else { return nil }
    return table.mean { first, second in
      let count = answered(first, second)
      return Double(count * (count - 1)) / Double(sent * (sent - 1))
    }
  }
}
