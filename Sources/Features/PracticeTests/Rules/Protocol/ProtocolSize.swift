/// How many vacancies, and why so many.
package struct ProtocolSize: Sendable, Equatable, Codable {
  /// Vacancies in all; nil before the bureau has chosen.
  package var vacancies: Int?
  package var expectation = ProtocolExpectation()
  /// The part of the pairs that will not count: withdrawn vacancies, letters that bounce; 0 to below 1.
  package var invalidShare = 0.05
  /// At which parts of the answers the difference is looked at, rising; the last is 1.
  package var looks: [Double] = [1]
  package var stopping = StoppingRule.obrienFleming

  package init() {}

  package var isComplete: Bool { vacancies != nil }

  package static let vacancies = 10...20_000
  package static let lookLimit = 3
}

/// What the bureau expects to find: what the power is computed for.
package struct ProtocolExpectation: Sendable, Equatable, Codable {
  /// The part of the vacancies at which the reference gets a positive answer.
  package var referenceRate = 0.4
  package var comparisonRate = 0.3
  /// How alike the two answers of one vacancy are: 0 is not at all, 1 is wholly.
  package var correlation = 0.4

  package init() {}

  /// The part of the pairs in which both get a positive answer, as far as the rates allow.
  package var both: Double {
    let (p, q) = (referenceRate, comparisonRate)
    let joint = p * q + correlation * (p * (1 - p) * q * (1 - q)).squareRoot()
    return min(max(joint, p + q - 1, 0), p, q)
  }

  /// The part in which only the reference does.
  package var referenceOnly: Double { referenceRate - both }
  /// The part in which only the other one does.
  package var comparisonOnly: Double { comparisonRate - both }

  /// Whether rates and correlation can go together.
  package var isPossible: Bool {
    let (p, q) = (referenceRate, comparisonRate)
    let joint = p * q + correlation * (p * (1 - p) * q * (1 - q)).squareRoot()
    return joint >= max(p + q - 1, 0) - 1e-12 && joint <= min(p, q) + 1e-12
  }
}

/// How the five percent are divided over the looks. The raw values stand in the registered text.
package enum StoppingRule: String, Sendable, CaseIterable, Codable {
  /// Hardly anything at the first look, nearly all at the last.
  case obrienFleming = "obrien_fleming"
  /// The same at each look.
  case pocock
}
