/// What is promised. The terms stand in ``CaseTerms``.
package enum PromiseKind: String, Sendable, CaseIterable, Codable {
  case recognition
  case conversation
  case plan
  /// The outcome, or a new date with the reason.
  case outcome
  /// Action towards the company, or a reasoned no.
  case companyAction = "company_action"
  /// The company's answer, or the record that it did not answer.
  case companyReply = "company_reply"
  case feedback
  case answer
  case aftercareTwoWeeks = "aftercare_two_weeks"
  case aftercareSixWeeks = "aftercare_six_weeks"
  case verdict
  case resumeCheck = "resume_check"
  /// Recognition by somebody else, after the student did not agree.
  case reopenedRecognition = "reopened_recognition"
  /// Opened whenever the school would otherwise owe nothing in an open case.
  case nextStep = "next_step"
  /// Word from the organisation outside that the report moved to.
  case outsideAnswer = "outside_answer"
  /// What the school does about another place, or a reasoned new date.
  case replacementPlace = "replacement_place"
  /// Whether a disadvantage came of the report.
  case disadvantageReview = "disadvantage_review"
  case aftercareEnd = "aftercare_end"
}

extension PromiseKind {
  /// Whether it is the student's turn, not the school's.
  package var isReporters: Bool { self == .verdict }
}
