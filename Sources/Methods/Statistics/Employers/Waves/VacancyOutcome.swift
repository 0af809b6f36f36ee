/// The answers of one vacancy to which both kinds of applicants wrote.
public struct VacancyOutcome: Sendable, Equatable {
  /// Applications of the reference, and how many of them were answered positively.
  public let referenceSent, referencePositive: Int
  /// The same of the others.
  public let comparisonSent, comparisonPositive: Int

  /// - Precondition: both sent at least one; no more positive answers than were sent.
  public init(referenceSent: Int, referencePositive: Int, comparisonSent: Int, comparisonPositive: Int) {
    precondition(referenceSent >= 1 && (0...referenceSent).contains(referencePositive))
    precondition(comparisonSent >= 1 && (0...comparisonSent).contains(comparisonPositive))
    self.referenceSent = referenceSent
    self.referencePositive = referencePositive
    self.comparisonSent = comparisonSent
    self.comparisonPositive = comparisonPositive
  }

  /// Share of the reference answered minus share of the others.
  public var difference: Double {
    Double(referencePositive) / Double(referenceSent) - Double(comparisonPositive) / Double(comparisonSent)
  }

  /// Whether it answered some but not all: only then it can show a preference. Of a pair: exactly one of the
  /// two.
  public var isDiscordant: Bool {
    (1..<(referenceSent + comparisonSent)).contains(referencePositive + comparisonPositive)
  }
}
