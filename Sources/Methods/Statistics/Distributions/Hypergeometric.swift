import Foundation

/// The number of marked ones among `drawn` that are taken without putting back from `total`, of which
/// `marked` are marked.
public struct Hypergeometric: Sendable, Equatable {
  /// All there are.
  public let total: Int
  /// Of ``total``.
  public let marked: Int
  /// Of ``total``, without putting back.
  public let drawn: Int

  /// - Precondition: `0 <= marked <= total` and `0 <= drawn <= total`.
  public init(total: Int, marked: Int, drawn: Int) {
    precondition((0...total).contains(marked) && (0...total).contains(drawn))
    self.total = total
    self.marked = marked
    self.drawn = drawn
  }

  /// The counts that can occur.
  public var support: ClosedRange<Int> { max(0, drawn + marked - total)...min(drawn, marked) }

  /// P(X = k); 0 outside ``support``.
  public func probability(_ k: Int) -> Double {
    guard support.contains(k) else { return 0 }
    return exp(
      logChoose(marked, k) + logChoose(total - marked, drawn - k) - logChoose(total, drawn))
  }

  /// The probability of each count of ``support``, in order.
  public var probabilities: [Double] { support.map(probability) }
}
