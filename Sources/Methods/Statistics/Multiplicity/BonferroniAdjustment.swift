/// p-values times their number, at most 1: the plainest guard against any false rejection.
/// ``holmAdjusted(_:)`` rejects at least as much at the same risk.
///
/// - Returns: in the order of `pValues`.
/// - Precondition: every value lies in `0...1`.
public func bonferroniAdjusted(_ pValues: [Double]) -> [Double] {
  precondition(pValues.allSatisfy { (0...1).contains($0) })
  return pValues.map { min(1, $0 * Double(pValues.count)) }
}
