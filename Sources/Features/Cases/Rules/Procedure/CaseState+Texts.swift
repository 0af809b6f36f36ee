package import Texts

extension CaseState {
  /// For the student.
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .received:          Text("case_state.received", nl: "Je melding is binnen", en: "Your report has arrived")
    case .recognised:        Text("case_state.recognised", nl: "Iemand heeft je verhaal gelezen", en: "Somebody has read your story")
    case .conversed:         Text("case_state.conversed", nl: "Je bent gehoord", en: "You have been heard")
    case .planned:           Text("case_state.planned", nl: "Er is een plan", en: "There is a plan")
    case .companyApproached: Text("case_state.company_approached", nl: "De school heeft het bedrijf aangesproken", en: "The school has talked to the company")
    case .companyHeard:      Text("case_state.company_heard", nl: "De kant van het bedrijf is bekend", en: "The company’s side is known")
    case .outcomeRecorded:   Text("case_state.outcome_recorded", nl: "Er is een uitkomst", en: "There is an outcome")
    case .aftercare:         Text("case_state.aftercare", nl: "De school vraagt hoe het gaat", en: "The school asks how you are")
    case .paused:            Text("case_state.paused", nl: "Je melding staat stil, omdat jij dat wilt", en: "Your report is paused, because you want that")
    case .withdrawn:         Text("case_state.withdrawn", nl: "Je hebt je melding ingetrokken", en: "You have withdrawn your report")
    case .closed:            Text("case_state.closed", nl: "Afgesloten", en: "Closed")
    }
  }

  /// For the staff.
  // swift-format-ignore
  package var staffLabel: Text {
    switch self {
    case .received:          Text("case_state.received.staff", nl: "Ontvangen", en: "Received")
    case .recognised:        Text("case_state.recognised.staff", nl: "Erkend", en: "Recognised")
    case .conversed:         Text("case_state.conversed.staff", nl: "Gesproken met student", en: "Student heard")
    case .planned:           Text("case_state.planned.staff", nl: "Plan gemaakt", en: "Plan made")
    case .companyApproached: Text("case_state.company_approached.staff", nl: "Bedrijf benaderd", en: "Company approached")
    case .companyHeard:      Text("case_state.company_heard.staff", nl: "Bedrijf gehoord", en: "Company heard")
    case .outcomeRecorded:   Text("case_state.outcome_recorded.staff", nl: "Uitkomst vastgelegd", en: "Outcome recorded")
    case .aftercare:         Text("case_state.aftercare.staff", nl: "Nazorg", en: "Aftercare")
    case .paused:            Text("case_state.paused.staff", nl: "Gepauzeerd door student", en: "Paused by student")
    case .withdrawn:         Text("case_state.withdrawn.staff", nl: "Ingetrokken door student", en: "Withdrawn by student")
    case .closed:            Text("case_state.closed.staff", nl: "Gesloten", en: "Closed")
    }
  }
}
