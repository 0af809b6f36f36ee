/// The name of a piece of text that belongs to an event. The text itself is sealed with the case key.
package enum WordField: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  case handlerName = "handler_name"
  case recognition
  case nextStep = "next_step"
  case conversation
  case plan
  /// What was said to the company.
  case approach
  case companyAnswer = "company_answer"
  case reason
  case explanation
  case message
  case story
  case note
}

extension WordField {
  /// Whether the reporter reads it in an event that the reporter sees. What a company answers is told by a
  /// person, not shown raw.
  package var isForReporter: Bool { self != .companyAnswer && self != .note }

  /// Characters.
  package var limit: Int { self == .handlerName ? 100 : 20_000 }
}
