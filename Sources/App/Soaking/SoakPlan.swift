/// What a soak tries, and which bug is put in on purpose.
package struct SoakPlan: Sendable {
  /// How many things people and the clock try.
  package var operations: Int
  package var seed: UInt64
  /// Nil for an honest run.
  package var sabotage: Sabotage?

  package init(operations: Int, seed: UInt64, sabotage: Sabotage? = nil) {
    (self.operations, self.seed, self.sabotage) = (operations, seed, sabotage)
  }

  /// Cases that are alive at once.
  static let alive = 64
  /// What is tried in each before it is checked and removed.
  static let tries = 40
}

/// A bug that a checker must find.
package enum Sabotage: String, Sendable, CaseIterable {
  /// An event loses a promise between the decision and the store.
  case dropPromise = "drop-promise"
  /// What needs a consent is done without.
  case skipConsent = "skip-consent"
  /// A row of a past event is changed behind the store's back.
  case rewriteEvent = "rewrite-event"
}

/// What a soak did and found.
package struct SoakResult: Sendable, Codable, Equatable {
  package var operations = 0
  /// Of those, how many the rules refused.
  package var refusals = 0
  /// Events that were stored, also by the workers.
  package var events = 0
  package var cases = 0
  /// Times that a worker looked at a case.
  package var looks = 0
  /// Times that a server stopped and started again.
  package var restarts = 0
  /// All that was found.
  package var violations = 0
  /// The first of them, in words.
  package var found: [String] = []

  mutating func find(_ problems: [String]) {
    violations += problems.count
    found += problems.prefix(max(0, 20 - found.count))
  }
}
