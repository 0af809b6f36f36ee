package import Texts

extension ActionName {
  /// The button of an action of the staff. The reporter's pages have their own words.
  // swift-format-ignore
  package var button: Text {
    switch self {
    case .takeOver:            Text("action.take_over.button", nl: "Neem over", en: "Take over")
    case .assign:              Text("action.assign.button", nl: "Wijs toe", en: "Assign")
    case .recognise:           Text("action.recognise.button", nl: "Schrijf de eerste reactie", en: "Write the first answer")
    case .recordConversation:  Text("action.record_conversation.button", nl: "Leg het gesprek vast", en: "Record the conversation")
    case .setPlan:             Text("action.set_plan.button", nl: "Leg het plan vast", en: "Record the plan")
    case .changePlan:          Text("action.change_plan.button", nl: "Pas het plan aan", en: "Change the plan")
    case .approachCompanyWithoutName: Text("action.approach_company_without_name.button", nl: "Spreek het bedrijf aan, zonder naam", en: "Approach the company, without the name")
    case .approachCompanyWithName: Text("action.approach_company_with_name.button", nl: "Spreek het bedrijf aan, met naam", en: "Approach the company, with the name")
    case .declineCompanyAction: Text("action.decline_company_action.button", nl: "Leg uit waarom niet", en: "Explain why not")
    case .recordCompanyAnswer: Text("action.record_company_answer.button", nl: "Leg het antwoord van het bedrijf vast", en: "Record the company’s answer")
    case .recordCompanySilence: Text("action.record_company_silence.button", nl: "Het bedrijf gaf geen antwoord", en: "The company did not answer")
    case .giveFeedback:        Text("action.give_feedback.button", nl: "Koppel terug aan de student", en: "Give feedback to the student")
    case .setNewOutcomeDate:   Text("action.set_new_outcome_date.button", nl: "Geef een nieuwe datum", en: "Set a new date")
    case .recordOutcome:       Text("action.record_outcome.button", nl: "Leg de uitkomst vast, niet naar SBB", en: "Record the outcome, not to SBB")
    case .recordOutcomeAndPassOn: Text("action.record_outcome_and_pass_on.button", nl: "Leg de uitkomst vast en meld bij SBB", en: "Record the outcome and tell SBB")
    case .explainOutcome:      Text("action.explain_outcome.button", nl: "Vertel de uitkomst aan de student", en: "Tell the student the outcome")
    case .giveFirstAftercare:  Text("action.give_first_aftercare.button", nl: "Nazorg na twee weken", en: "Aftercare at two weeks")
    case .giveSecondAftercare: Text("action.give_second_aftercare.button", nl: "Nazorg na zes weken", en: "Aftercare at six weeks")
    case .closeWithVerdict:    Text("action.close_with_verdict.button", nl: "Sluit af", en: "Close")
    case .closeWithoutVerdict: Text("action.close_without_verdict.button", nl: "Sluit af zonder oordeel", en: "Close without a verdict")
    case .sendMessage:         Text("action.send_message.button", nl: "Stuur een bericht", en: "Send a message")
    case .internalNote:        Text("action.internal_note.button", nl: "Schrijf een interne notitie", en: "Write an internal note")
    case .shareWithSupervisor: Text("action.share_with_supervisor.button", nl: "Geef de stagebegeleider toegang", en: "Give the supervisor access")
    case .referToBureau:       Text("action.refer_to_bureau.button", nl: "Vraag het antidiscriminatiebureau om hulp", en: "Ask the anti-discrimination bureau for help")
    case .excludeMember:       Text("action.exclude_member.button", nl: "Sluit een medewerker uit", en: "Exclude a member of staff")
    case .checkPause:          Text("action.check_pause.button", nl: "Vraag of de student verder wil", en: "Ask whether the student goes on")
    case .giveEndAftercare:    Text("action.give_end_aftercare.button", nl: "Nazorg aan het einde van de stage", en: "Aftercare at the end of the internship")
    case .reportDisadvantage:  Text("action.report_disadvantage.button", nl: "Meld nadeel na de melding", en: "Report a disadvantage after the report")
    case .recordReview:        Text("action.record_review.button", nl: "Leg vast wat je over het nadeel vond", en: "Record what you found about the disadvantage")
    case .recordReplacement:   Text("action.record_replacement.button", nl: "Vertel over een andere stageplek", en: "Tell about another internship")
    case .setNewReplacementDate: Text("action.set_new_replacement_date.button", nl: "Geef een nieuwe datum voor een andere stageplek", en: "Set a new date for another internship")
    case .refuseReopening:     Text("action.refuse_reopening.button", nl: "Leg uit waarom je niet opnieuw behandelt", en: "Explain why you do not handle it again")
    case .setInternshipEnd:    Text("action.set_internship_end.button", nl: "Leg de laatste dag van de stage vast", en: "Record the last day of the internship")
    case .acceptOutside:       Text("action.accept_outside.button", nl: "Neem de melding aan", en: "Accept the report")
    case .declineOutside:      Text("action.decline_outside.button", nl: "Geef aan dat het niet kan", en: "Say that you cannot take it")
    case .send, .writeMessage, .addStory, .addFile, .changeWishes, .changeConsent, .skipSupervisor, .pause, .resume,
      .withdraw, .declineAftercare, .giveVerdict, .reopen, .chooseOutside, .declineReplacement, .reopenAfterSilence, .remind, .markLate,
      .escalateToSecondPerson, .escalateOutsideLine, .escalateOutside, .offerOutside, .reassign: happened
    }
  }
}
