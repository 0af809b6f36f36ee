/// Bounds between which a quantity lies with a stated confidence. A bound may be infinite.
public struct ConfidenceInterval: Sendable, Equatable, Codable {
  /// −∞ when there is none below.
  public let lower: Double
  /// ∞ when there is none above.
  public let upper: Double

  /// - Precondition: `lower <= upper`; neither is NaN.
  public init(lower: Double, upper: Double) {
    precondition(lower <= upper, "an interval upside down or of no number")
    self.lower = lower
    self.upper = upper
  }

  /// Whether the value lies between the bounds or on one of them.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
