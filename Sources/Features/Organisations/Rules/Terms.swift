/// How soon an organisation promises to act, in Dutch working days. It may promise faster than these, never
/// slower.
package struct Terms: Sendable, Hashable, Codable {
  /// A person's own words to the student.
  package var recognition = 2
  package var conversation = 5
  package var plan = 10
  /// Action towards the company, or a reasoned no, counted from the student's consent.
  package var companyAction = 15
  /// Word to the student after each contact with the company.
  package var feedback = 2

  package init() {}

  /// The national limits.
  package static let national = Terms()

  /// Whether none of the terms is under one day or over the national limit.
  package var isAllowed: Bool {
    Self.all.allSatisfy { (1...Self.national[keyPath: $0]).contains(self[keyPath: $0]) }
  }

  private static var all: [KeyPath<Terms, Int>] {
    [\.recognition, \.conversation, \.plan, \.companyAction, \.feedback]
  }
}
