package import Texts

extension PromiseKind {
  /// What is promised, said to the student; a date follows it.
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .recognition:         Text("promise.recognition", nl: "Een mens schrijft je terug", en: "A person writes back to you")
    case .conversation:        Text("promise.conversation", nl: "Iemand praat met je, of schrijft als je dat liever hebt", en: "Somebody talks with you, or writes if you prefer")
    case .plan:                Text("promise.plan", nl: "Je hoort wat de school gaat doen", en: "You hear what the school is going to do")
    case .outcome:             Text("promise.outcome", nl: "Je hoort de uitkomst, of een nieuwe datum", en: "You hear the outcome, or a new date")
    case .companyAction:       Text("promise.company_action", nl: "De school spreekt het bedrijf aan, of legt uit waarom niet", en: "The school talks to the company, or explains why not")
    case .companyReply:        Text("promise.company_reply", nl: "Het bedrijf geeft antwoord aan de school", en: "The company answers the school")
    case .feedback:            Text("promise.feedback", nl: "Je hoort wat er is besproken", en: "You hear what was discussed")
    case .answer:              Text("promise.answer", nl: "Je krijgt antwoord op je bericht", en: "You get an answer to your message")
    case .aftercareTwoWeeks:   Text("promise.aftercare_two_weeks", nl: "De school vraagt na twee weken hoe het gaat", en: "The school asks after two weeks how you are")
    case .aftercareSixWeeks:   Text("promise.aftercare_six_weeks", nl: "De school vraagt na zes weken hoe het gaat", en: "The school asks after six weeks how you are")
    case .verdict:             Text("promise.verdict", nl: "Jij kunt zeggen wat je ervan vond", en: "You can say what you thought of it")
    case .resumeCheck:         Text("promise.resume_check", nl: "De school vraagt of je verder wilt", en: "The school asks if you want to go on")
    case .reopenedRecognition: Text("promise.reopened_recognition", nl: "Iemand anders schrijft je terug", en: "Somebody else writes back to you")
    case .nextStep:            Text("promise.next_step", nl: "Je hoort hoe het verder gaat", en: "You hear what happens next")
    case .replacementPlace:    Text("promise.replacement_place", nl: "Je hoort wat de school doet voor een andere stageplek", en: "You hear what the school does about another internship")
    case .disadvantageReview:  Text("promise.disadvantage_review", nl: "De school zoekt uit of je nadeel hebt van je melding", en: "The school finds out if your report was held against you")
    case .aftercareEnd:        Text("promise.aftercare_end", nl: "De school vraagt aan het einde van je stage hoe het gaat", en: "The school asks at the end of your internship how you are")
    case .outsideAnswer:       Text("promise.outside_answer", nl: "Iemand buiten de school schrijft je", en: "Somebody outside the school writes to you")
    }
  }

  /// For the staff, short.
  // swift-format-ignore
  package var staffLabel: Text {
    switch self {
    case .recognition:         Text("promise.recognition.staff", nl: "Erkennen", en: "Recognise")
    case .conversation:        Text("promise.conversation.staff", nl: "Gesprek met student", en: "Talk with student")
    case .plan:                Text("promise.plan.staff", nl: "Plan maken", en: "Make a plan")
    case .outcome:             Text("promise.outcome.staff", nl: "Uitkomst of nieuwe datum", en: "Outcome or new date")
    case .companyAction:       Text("promise.company_action.staff", nl: "Bedrijf aanspreken of gemotiveerd nee", en: "Address company or reasoned no")
    case .companyReply:        Text("promise.company_reply.staff", nl: "Antwoord van bedrijf", en: "Company’s answer")
    case .feedback:            Text("promise.feedback.staff", nl: "Terugkoppeling aan student", en: "Feedback to student")
    case .answer:              Text("promise.answer.staff", nl: "Bericht beantwoorden", en: "Answer message")
    case .aftercareTwoWeeks:   Text("promise.aftercare_two_weeks.staff", nl: "Nazorg na 2 weken", en: "Aftercare at 2 weeks")
    case .aftercareSixWeeks:   Text("promise.aftercare_six_weeks.staff", nl: "Nazorg na 6 weken", en: "Aftercare at 6 weeks")
    case .verdict:             Text("promise.verdict.staff", nl: "Oordeel van student", en: "Student’s verdict")
    case .resumeCheck:         Text("promise.resume_check.staff", nl: "Vragen of student verder wil", en: "Ask whether student goes on")
    case .reopenedRecognition: Text("promise.reopened_recognition.staff", nl: "Erkennen na heropening", en: "Recognise after reopening")
    case .nextStep:            Text("promise.next_step.staff", nl: "Volgende stap of afsluiten", en: "Next step or close")
    case .replacementPlace:    Text("promise.replacement_place.staff", nl: "Andere stageplek", en: "Another internship")
    case .disadvantageReview:  Text("promise.disadvantage_review.staff", nl: "Nadeel na melding uitzoeken", en: "Review disadvantage after report")
    case .aftercareEnd:        Text("promise.aftercare_end.staff", nl: "Nazorg einde stage", en: "Aftercare at end of internship")
    case .outsideAnswer:       Text("promise.outside_answer.staff", nl: "Antwoord van het bureau", en: "Answer from the bureau")
    }
  }
}

extension PromiseState {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .open:   Text("promise_state.open", nl: "loopt", en: "open")
    case .kept:   Text("promise_state.kept", nl: "gedaan", en: "done")
    case .late:   Text("promise_state.late", nl: "te laat gedaan", en: "done late")
    case .broken: Text("promise_state.broken", nl: "niet gedaan", en: "not done")
    case .waived: Text("promise_state.waived", nl: "niet meer nodig", en: "no longer needed")
    }
  }
}
