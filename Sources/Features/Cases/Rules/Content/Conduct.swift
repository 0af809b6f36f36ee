package import Texts

/// What was done, as plain sentences to tick. Sources: the acts named by students in the studies of domain
/// list 2.7.
package enum Conduct: String, Sendable, CaseIterable, Codable {
  case rejectedForName = "rejected_for_name"
  case notCalledBack = "not_called_back"
  case placeSuddenlyGone = "place_suddenly_gone"
  case askedForPhoto = "asked_for_photo"
  case askedPrivateQuestions = "asked_private_questions"
  case headscarfRefused = "headscarf_refused"
  case languageDemand = "language_demand"
  case handshake
  case doesNotBelong = "does_not_belong"
  case jokes
  case insults
  case excluded
  case prayer
  case customersDecide = "customers_decide"
  case otherTasks = "other_tasks"
  case noAdjustment = "no_adjustment"
  case lessGuidance = "less_guidance"
  case threatened
  case lowerAssessment = "lower_assessment"
  case endedAfterComplaint = "ended_after_complaint"
  case notBelieved = "not_believed"
  case somethingElse = "something_else"
}

extension Conduct {
  /// The parts of the search and internship in which the form shows it first.
  package var groups: Set<PhaseGroup> {
    switch self {
    case .rejectedForName, .notCalledBack, .placeSuddenlyGone, .askedForPhoto: [.before]
    case .askedPrivateQuestions, .headscarfRefused, .languageDemand, .handshake, .doesNotBelong:
      [.before, .during]
    case .jokes, .insults, .excluded, .prayer, .customersDecide, .otherTasks, .lessGuidance: [.during]
    case .noAdjustment, .threatened: [.during, .end]
    case .lowerAssessment, .endedAfterComplaint: [.end]
    case .notBelieved, .somethingElse: [.before, .during, .end]
    }
  }

  /// Those of one part of the form, in order.
  package static func shown(in group: PhaseGroup) -> [Conduct] {
    allCases.filter { $0.groups.contains(group) }
  }

  // swift-format-ignore
  package var label: Text {
    switch self {
    case .rejectedForName:       Text("conduct.rejected_for_name", nl: "Ze wezen mij af toen ze mijn naam hoorden.", en: "They rejected me when they heard my name.")
    case .notCalledBack:         Text("conduct.not_called_back", nl: "Ze belden of schreven nooit terug.", en: "They never called or wrote back.")
    case .placeSuddenlyGone:     Text("conduct.place_suddenly_gone", nl: "De plek was ineens weg, maar een ander kreeg hem wel.", en: "The place was suddenly gone, but somebody else got it.")
    case .askedForPhoto:         Text("conduct.asked_for_photo", nl: "Ze wilden eerst een pasfoto zien.", en: "They wanted to see a photo first.")
    case .askedPrivateQuestions: Text("conduct.asked_private_questions", nl: "Ze vroegen naar mijn afkomst, geloof of privéleven.", en: "They asked about my origin, faith or private life.")
    case .headscarfRefused:      Text("conduct.headscarf_refused", nl: "Ik mocht mijn hoofddoek niet dragen.", en: "I was not allowed to wear my headscarf.")
    case .languageDemand:        Text("conduct.language_demand", nl: "Mijn Nederlands was niet goed genoeg, zeiden ze. Voor het werk was dat niet nodig.", en: "They said my Dutch was not good enough. The work did not need it.")
    case .handshake:             Text("conduct.handshake", nl: "Het ging mis omdat ik geen hand gaf.", en: "It went wrong because I did not shake hands.")
    case .doesNotBelong:         Text("conduct.does_not_belong", nl: "Ze zeiden dat ik hier niet hoor.", en: "They said that I do not belong here.")
    case .jokes:                 Text("conduct.jokes", nl: "Ze maakten grappen over mij of over mensen zoals ik.", en: "They made jokes about me or people like me.")
    case .insults:               Text("conduct.insults", nl: "Ze scholden mij uit of vernederden mij.", en: "They called me names or humiliated me.")
    case .excluded:              Text("conduct.excluded", nl: "Ze negeerden mij of sloten mij buiten.", en: "They ignored me or shut me out.")
    case .prayer:                Text("conduct.prayer", nl: "Ze deden moeilijk over bidden of vasten.", en: "They made trouble about praying or fasting.")
    case .customersDecide:       Text("conduct.customers_decide", nl: "Een klant of patiënt wilde mij niet. Het bedrijf ging daarin mee.", en: "A customer or patient did not want me. The company went along.")
    case .otherTasks:            Text("conduct.other_tasks", nl: "Ik kreeg ander of minder werk dan andere stagiairs.", en: "I got different or less work than other interns.")
    case .noAdjustment:          Text("conduct.no_adjustment", nl: "Ik kreeg de aanpassing niet die ik nodig heb.", en: "I did not get the adjustment that I need.")
    case .lessGuidance:          Text("conduct.less_guidance", nl: "Ik kreeg minder hulp dan andere stagiairs.", en: "I got less help than other interns.")
    case .threatened:            Text("conduct.threatened", nl: "Ze bedreigden mij of raakten mij aan terwijl ik dat niet wilde.", en: "They threatened me or touched me against my will.")
    case .lowerAssessment:       Text("conduct.lower_assessment", nl: "Ik kreeg een lagere beoordeling dan ik verdiende.", en: "I got a lower assessment than I deserved.")
    case .endedAfterComplaint:   Text("conduct.ended_after_complaint", nl: "Ik zei er iets van, en daarna stopte mijn stage.", en: "I spoke up, and then my internship ended.")
    case .notBelieved:           Text("conduct.not_believed", nl: "Ik vertelde het op school, maar ze geloofden mij niet.", en: "I told the school, but they did not believe me.")
    case .somethingElse:         Text("conduct.something_else", nl: "Iets anders.", en: "Something else.")
    }
  }
}
