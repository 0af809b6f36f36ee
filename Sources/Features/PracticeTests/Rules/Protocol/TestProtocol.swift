/// What a bureau decides before a letter goes out: what it wants to know, of whom, how it measures, how
/// many, and what it does with the answer. Registered as a text that no longer changes; see
/// ``ProtocolText``.
package struct TestProtocol: Sendable, Equatable, Codable {
  package var aim = ProtocolAim()
  package var population = ProtocolPopulation()
  package var measure = ProtocolMeasure()
  package var size = ProtocolSize()
  package var sending = ProtocolSending()
  package var care = ProtocolCare()
  /// What of the checklist was ticked.
  package var ethics: Set<EthicsPoint> = []

  package init() {}

  /// The sections in which something is still missing.
  package var incomplete: [ProtocolSection] { ProtocolSection.allCases.filter { !isComplete($0) } }

  package func isComplete(_ section: ProtocolSection) -> Bool {
    switch section {
    case .aim: aim.isComplete
    case .population: population.isComplete
    case .measure: true
    case .size: size.isComplete
    case .sending, .care: true
    case .ethics: EthicsPoint.allCases.allSatisfy(ethics.contains)
    }
  }
}

/// A part of the protocol with a page of its own. The raw values stand in the log and in the registered text.
package enum ProtocolSection: String, Sendable, CaseIterable, Codable {
  case aim, population, measure, size, sending, care, ethics
}

/// What the test is to find out.
package struct ProtocolAim: Sendable, Equatable, Codable {
  package var question = ""
  package var design = TestDesign.pair
  /// What the reference candidates are, in a few words: "Nederlandse naam".
  package var reference = ""
  /// With what they are compared, each on one ground.
  package var comparisons: [ProtocolComparison] = []

  package init() {}

  package var isComplete: Bool {
    !question.isEmpty && !reference.isEmpty && !comparisons.isEmpty
      && comparisons.allSatisfy { !$0.label.isEmpty }
  }

  /// How many letters a vacancy gets.
  package var lettersPerVacancy: Int {
    switch design {
    case .pair: 2
    case .set: 1 + comparisons.count
    case .single: 1
    }
  }

  /// The arms by code: the reference first.
  package var arms: [ProtocolArm] {
    [ProtocolArm(code: ProtocolArm.referenceCode, label: reference)] + comparisons.map(\.arm)
  }

  package static let questionLimit = 1000
  package static let labelLimit = 60
  /// More would leave too few pairs for each.
  package static let comparisonLimit = 4
}

/// One kind of candidate that the reference is compared with.
package struct ProtocolComparison: Sendable, Equatable, Codable {
  package var ground: TestedGround
  /// In a few words: "Marokkaanse naam".
  package var label: String

  package init(ground: TestedGround, label: String) {
    self.ground = ground
    self.label = label
  }

  package var arm: ProtocolArm { ProtocolArm(code: ground.rawValue, label: label) }
}

/// A kind of candidate.
package struct ProtocolArm: Sendable, Equatable, Hashable {
  /// Stands in the data; the ground of a comparison, or ``referenceCode``.
  package let code: String
  package let label: String

  package static let referenceCode = "reference"

  package var isReference: Bool { code == Self.referenceCode }
}

/// How many letters go to one vacancy. The raw values stand in the registered text.
package enum TestDesign: String, Sendable, CaseIterable, Codable {
  /// Two: the reference and one of the comparisons, which one by lot.
  case pair
  /// One of each arm.
  case set
  /// One, of an arm by lot: no employer can compare two letters; twice the vacancies or more.
  case single
}

/// A legal ground that letters can differ in. The raw values are those of the grounds of reports, so that
/// both can be laid side by side.
package enum TestedGround: String, Sendable, CaseIterable, Codable {
  case origin
  case religion
  case sex
  case sexualOrientation = "sexual_orientation"
  case disability
  case age
  case appearanceOrLanguage = "appearance_or_language"
}
