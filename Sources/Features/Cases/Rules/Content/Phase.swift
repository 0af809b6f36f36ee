package import Texts

/// When in the search or the internship it happened, in the student's words.
package enum Phase: String, Sendable, CaseIterable, Codable {
  case orientation
  case searching
  case advert
  case application
  case noReply = "no_reply"
  case interview
  case placement
  case agreement
  case start
  case tasks
  case treatment
  case supervision
  case assessment
  case endedByCompany = "ended_by_company"
  case stoppedByStudent = "stopped_by_student"
  case afterwards
}

/// The three parts in which a student looks for the moment.
package enum PhaseGroup: String, Sendable, CaseIterable {
  case before
  case during
  case end
}

extension Phase {
  package var group: PhaseGroup {
    switch self {
    case .orientation, .searching, .advert, .application, .noReply, .interview, .placement, .agreement:
      .before
    case .start, .tasks, .treatment, .supervision: .during
    case .assessment, .endedByCompany, .stoppedByStudent, .afterwards: .end
    }
  }

  // swift-format-ignore
  package var label: Text {
    switch self {
    case .orientation:      Text("phase.orientation", nl: "Voordat ik ging zoeken", en: "Before I started looking")
    case .searching:        Text("phase.searching", nl: "Toen ik een stage zocht", en: "While I was looking for an internship")
    case .advert:           Text("phase.advert", nl: "In de tekst van de vacature", en: "In the text of the advert")
    case .application:      Text("phase.application", nl: "Toen ik mijn sollicitatie stuurde", en: "When I sent my application")
    case .noReply:          Text("phase.no_reply", nl: "Ik kreeg geen antwoord", en: "I got no answer")
    case .interview:        Text("phase.interview", nl: "In het kennismakingsgesprek", en: "In the interview")
    case .placement:        Text("phase.placement", nl: "Toen de school mij een plek gaf", en: "When the school gave me a place")
    case .agreement:        Text("phase.agreement", nl: "Bij het tekenen van het stagecontract", en: "When the internship contract was signed")
    case .start:            Text("phase.start", nl: "In de eerste dagen van mijn stage", en: "In the first days of my internship")
    case .tasks:            Text("phase.tasks", nl: "Tijdens mijn stage: het werk dat ik kreeg", en: "During my internship: the work I was given")
    case .treatment:        Text("phase.treatment", nl: "Tijdens mijn stage: hoe mensen met mij omgingen", en: "During my internship: how people treated me")
    case .supervision:      Text("phase.supervision", nl: "Tijdens mijn stage: de begeleiding", en: "During my internship: the guidance I got")
    case .assessment:       Text("phase.assessment", nl: "Bij mijn beoordeling", en: "At my assessment")
    case .endedByCompany:   Text("phase.ended_by_company", nl: "Het bedrijf stopte mijn stage", en: "The company ended my internship")
    case .stoppedByStudent: Text("phase.stopped_by_student", nl: "Ik ben zelf gestopt", en: "I stopped myself")
    case .afterwards:       Text("phase.afterwards", nl: "Na mijn stage, of bij mijn eerste baan", en: "After my internship, or in my first job")
    }
  }
}

extension PhaseGroup {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .before: Text("phase_group.before", nl: "Voor mijn stage", en: "Before my internship")
    case .during: Text("phase_group.during", nl: "Tijdens mijn stage", en: "During my internship")
    case .end:    Text("phase_group.end", nl: "Aan het einde of daarna", en: "At the end or afterwards")
    }
  }

  /// In the order of the form.
  package var phases: [Phase] { Phase.allCases.filter { $0.group == self } }
}
