/// How far the handling of a case has come: the fold of its events, never set by hand.
package enum CaseState: String, Sendable, CaseIterable, Codable {
  case received
  /// A person has said in their own words that the experience is taken seriously.
  case recognised
  /// The student has been heard, in person, by phone or in writing.
  case conversed
  case planned
  case companyApproached = "company_approached"
  /// The company has answered, or has let its term pass.
  case companyHeard = "company_heard"
  case outcomeRecorded = "outcome_recorded"
  /// The outcome has been explained to the student, and the student is asked for a verdict.
  case aftercare
  case paused
  case withdrawn
  case closed
}

extension CaseState {
  /// Whether anybody still owes something: all states but withdrawn and closed.
  package var isOpen: Bool { self != .withdrawn && self != .closed }

  /// Open and not paused.
  package static let running = Set(allCases.filter { $0.isOpen && $0 != .paused })
  package static let open = Set(allCases.filter(\.isOpen))
  package static let all = Set(allCases)
}
