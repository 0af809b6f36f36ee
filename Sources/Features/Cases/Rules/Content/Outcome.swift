package import Texts

/// How it ended. "We talked" is not among them: a talk is a step, not an outcome.
package enum Outcome: String, Sendable, CaseIterable, Codable {
  case apology
  case agreement
  case otherSupervisor = "other_supervisor"
  case internshipContinued = "internship_continued"
  case replacementPlace = "replacement_place"
  case cannotBeEstablished = "cannot_be_established"
  case companyDenies = "company_denies"
  case complaintStarted = "complaint_started"
  case bureauTakesOver = "bureau_takes_over"
  case cooperationEnded = "cooperation_ended"
  /// The student wanted to be heard, and nothing more.
  case heardOnly = "heard_only"
}

extension Outcome {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .apology:             Text("outcome.apology", nl: "Het bedrijf heeft excuses gemaakt", en: "The company has apologised")
    case .agreement:           Text("outcome.agreement", nl: "Er zijn afspraken gemaakt met het bedrijf", en: "The company has made agreements")
    case .otherSupervisor:     Text("outcome.other_supervisor", nl: "Een andere begeleider", en: "Another supervisor")
    case .internshipContinued: Text("outcome.internship_continued", nl: "De stage gaat veilig door", en: "The internship goes on safely")
    case .replacementPlace:    Text("outcome.replacement_place", nl: "Een andere stageplek", en: "Another internship")
    case .cannotBeEstablished: Text("outcome.cannot_be_established", nl: "Niet vast te stellen wat er is gebeurd", en: "What happened cannot be established")
    case .companyDenies:       Text("outcome.company_denies", nl: "Het bedrijf ziet het anders", en: "The company sees it differently")
    case .complaintStarted:    Text("outcome.complaint_started", nl: "Er loopt een officiële klacht", en: "A formal complaint has been started")
    case .bureauTakesOver:     Text("outcome.bureau_takes_over", nl: "Het antidiscriminatiebureau gaat verder", en: "The anti-discrimination bureau takes over")
    case .cooperationEnded:    Text("outcome.cooperation_ended", nl: "De school plaatst hier geen stagiairs meer", en: "The school places no more interns there")
    case .heardOnly:           Text("outcome.heard_only", nl: "Gehoord, zonder verdere stap: dat wilde je", en: "Heard, with no further step: as you wished")
    }
  }
}
