package import Core
package import Texts

/// What happened to a student after reporting that may be a punishment for it. The law forbids it.
///
/// Source: the ban on victimisation in the equal treatment act (Awgb).
package enum Disadvantage: String, Sendable, CaseIterable, Codable {
  case badAssessment = "bad_assessment"
  case placementEnded = "placement_ended"
  case tasksChanged = "tasks_changed"
  case treatedWorse = "treated_worse"
}

/// What a review of a disadvantage found.
package enum ReviewFinding: String, Sendable, CaseIterable, Codable {
  /// It came of the report, and it is put right.
  case putRight = "put_right"
  /// It came of the report, and could not be put right.
  case notPutRight = "not_put_right"
  case noConnection = "no_connection"
  case cannotBeEstablished = "cannot_be_established"
}

/// A disadvantage that was reported, with what came of it.
package struct ReportedDisadvantage: Sendable, Hashable {
  package let kind: Disadvantage
  /// The day on which the student heard of it, where they told.
  package let heardOn: Day?
  package var finding: ReviewFinding?
}

extension Disadvantage {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .badAssessment:  Text("disadvantage.bad_assessment", nl: "Ik kreeg een slechte beoordeling.", en: "I got a bad assessment.")
    case .placementEnded: Text("disadvantage.placement_ended", nl: "Mijn stage is gestopt.", en: "My internship was ended.")
    case .tasksChanged:   Text("disadvantage.tasks_changed", nl: "Ik kreeg ander of minder werk.", en: "I got different or less work.")
    case .treatedWorse:   Text("disadvantage.treated_worse", nl: "Ze behandelen mij slechter dan eerst.", en: "They treat me worse than before.")
    }
  }
}

extension ReviewFinding {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .putRight:            Text("finding.put_right", nl: "Het kwam door de melding, en het is hersteld", en: "It came of the report, and it was put right")
    case .notPutRight:         Text("finding.not_put_right", nl: "Het kwam door de melding, en herstellen lukte niet", en: "It came of the report, and it could not be put right")
    case .noConnection:        Text("finding.no_connection", nl: "Het kwam niet door de melding", en: "It did not come of the report")
    case .cannotBeEstablished: Text("finding.cannot_be_established", nl: "Niet vast te stellen waardoor het kwam", en: "The cause cannot be established")
    }
  }
}
