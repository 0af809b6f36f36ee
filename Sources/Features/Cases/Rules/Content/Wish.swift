package import Texts

/// What the student wants. More than one, and changeable at any time.
package enum Wish: String, Sendable, CaseIterable, Codable {
  case beHeard = "be_heard"
  case knowMyRights = "know_my_rights"
  case schoolTalksToCompany = "school_talks_to_company"
  case apology
  case thatItStops = "that_it_stops"
  case consequences
  case anotherPlace = "another_place"
  case finishSafely = "finish_safely"
  case fairAssessment = "fair_assessment"
  case noDelay = "no_delay"
  case count
  case formalComplaint = "formal_complaint"
  case helpOutside = "help_outside"
  case aftercare
}

extension Wish {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .beHeard:              Text("wish.be_heard", nl: "Ik wil mijn verhaal kwijt en gehoord worden.", en: "I want to tell my story and be heard.")
    case .knowMyRights:         Text("wish.know_my_rights", nl: "Ik wil weten wat mijn rechten zijn.", en: "I want to know my rights.")
    case .schoolTalksToCompany: Text("wish.school_talks_to_company", nl: "Ik wil dat de school met het bedrijf praat.", en: "I want the school to talk to the company.")
    case .apology:              Text("wish.apology", nl: "Ik wil excuses.", en: "I want an apology.")
    case .thatItStops:          Text("wish.that_it_stops", nl: "Ik wil dat het stopt.", en: "I want it to stop.")
    case .consequences:         Text("wish.consequences", nl: "Ik wil dat het gevolgen heeft voor het bedrijf.", en: "I want it to have consequences for the company.")
    case .anotherPlace:         Text("wish.another_place", nl: "Ik wil een andere stageplek.", en: "I want another internship.")
    case .finishSafely:         Text("wish.finish_safely", nl: "Ik wil mijn stage veilig afmaken.", en: "I want to finish my internship safely.")
    case .fairAssessment:       Text("wish.fair_assessment", nl: "Ik wil een eerlijke beoordeling.", en: "I want a fair assessment.")
    case .noDelay:              Text("wish.no_delay", nl: "Ik wil geen studievertraging.", en: "I want no delay in my studies.")
    case .count:                Text("wish.count", nl: "Ik wil dat mijn melding meetelt in de cijfers.", en: "I want my report to count in the figures.")
    case .formalComplaint:      Text("wish.formal_complaint", nl: "Ik wil een officiële klacht indienen.", en: "I want to make a formal complaint.")
    case .helpOutside:          Text("wish.help_outside", nl: "Ik wil hulp bij een stap buiten school, zoals aangifte bij de politie.", en: "I want help with a step outside school, such as going to the police.")
    case .aftercare:            Text("wish.aftercare", nl: "Ik wil dat iemand later vraagt hoe het gaat.", en: "I want somebody to ask me later how I am.")
    }
  }
}
