package import Core
package import Organisations

/// How long each promise may take: the organisation's own terms where they are faster than the national
/// limits.
package struct CaseTerms: Sendable, Hashable {
  private let promised: Terms

  /// A term over the national limit counts as the limit, one under a day as one day.
  package init(_ promised: Terms) {
    var held = promised
    for term in Self.adjustable.values {
      held[keyPath: term] = min(max(1, promised[keyPath: term]), Terms.national[keyPath: term])
    }
    self.promised = held
  }

  package static let national = CaseTerms(.national)

  /// The last day for a promise that is opened on a day.
  package func due(_ kind: PromiseKind, from day: Day) -> Day {
    switch length(of: kind) {
    case .workingDays(let count): day.adding(workingDays: count)
    case .days(let count): day.adding(days: count).adding(workingDays: 0)
    }
  }

  func length(of kind: PromiseKind) -> Length {
    switch kind {
    case .recognition: .workingDays(promised.recognition)
    case .conversation: .workingDays(promised.conversation)
    case .plan: .workingDays(promised.plan)
    case .companyAction: .workingDays(promised.companyAction)
    case .feedback: .workingDays(promised.feedback)
    case .outcome, .resumeCheck: .workingDays(30)
    case .companyReply, .verdict: .workingDays(10)
    case .answer, .reopenedRecognition: .workingDays(2)
    case .nextStep, .outsideAnswer, .replacementPlace, .disadvantageReview: .workingDays(5)
    // Counted from the last day of the internship.
    case .aftercareEnd: .workingDays(5)
    case .aftercareTwoWeeks: .days(14)
    case .aftercareSixWeeks: .days(42)
    }
  }

  /// A number of Dutch working days, or of calendar days moved on to the next working day.
  enum Length: Hashable {
    case workingDays(Int)
    case days(Int)
  }

  /// The terms that an organisation may shorten.
  static var adjustable: [PromiseKind: any WritableKeyPath<Terms, Int> & Sendable] {
    [
      .recognition: \.recognition, .conversation: \.conversation, .plan: \.plan,
      .companyAction: \.companyAction,
      .feedback: \.feedback,
    ]
  }
}
