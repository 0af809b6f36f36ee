package import Texts

extension ActionName {
  /// What happened, as a line of the timeline; understandable for both sides. Who did it stands beside it.
  // swift-format-ignore
  package var happened: Text {
    switch self {
    case .send:                Text("action.send", nl: "Melding verstuurd", en: "Report sent")
    case .writeMessage:        Text("action.write_message", nl: "Bericht aan de school", en: "Message to the school")
    case .addStory:            Text("action.add_story", nl: "Iets toegevoegd aan het verhaal", en: "Something added to the story")
    case .addFile:             Text("action.add_file", nl: "Bestand toegevoegd", en: "File added")
    case .changeWishes:        Text("action.change_wishes", nl: "Wensen veranderd", en: "Wishes changed")
    case .changeConsent:       Text("action.change_consent", nl: "Toestemming veranderd", en: "Consent changed")
    case .skipSupervisor:      Text("action.skip_supervisor", nl: "Begeleider overgeslagen", en: "Supervisor left out")
    case .pause:               Text("action.pause", nl: "Melding stilgezet", en: "Report paused")
    case .resume:              Text("action.resume", nl: "Melding gaat verder", en: "Report continues")
    case .withdraw:            Text("action.withdraw", nl: "Melding ingetrokken", en: "Report withdrawn")
    case .declineAftercare:    Text("action.decline_aftercare", nl: "Geen nazorg nodig", en: "No aftercare needed")
    case .giveVerdict:         Text("action.give_verdict", nl: "Oordeel gegeven", en: "Verdict given")
    case .reopen:              Text("action.reopen", nl: "Opnieuw geopend, bij iemand anders", en: "Opened again, with somebody else")
    case .takeOver:            Text("action.take_over", nl: "Melding overgenomen", en: "Report taken over")
    case .assign:              Text("action.assign", nl: "Melding toegewezen", en: "Report assigned")
    case .recognise:           Text("action.recognise", nl: "Eerste reactie geschreven", en: "First answer written")
    case .recordConversation:  Text("action.record_conversation", nl: "Gesprek over de melding", en: "Conversation about the report")
    case .setPlan:             Text("action.set_plan", nl: "Plan gemaakt", en: "Plan made")
    case .changePlan:          Text("action.change_plan", nl: "Plan aangepast", en: "Plan changed")
    case .approachCompanyWithoutName: Text("action.approach_company_without_name", nl: "Bedrijf aangesproken, zonder naam", en: "Company approached, without the name")
    case .approachCompanyWithName: Text("action.approach_company_with_name", nl: "Bedrijf aangesproken, met naam", en: "Company approached, with the name")
    case .declineCompanyAction: Text("action.decline_company_action", nl: "Bedrijf niet aangesproken, met uitleg", en: "Company not approached, with the reason")
    case .recordCompanyAnswer: Text("action.record_company_answer", nl: "Antwoord van het bedrijf", en: "Answer from the company")
    case .recordCompanySilence: Text("action.record_company_silence", nl: "Het bedrijf gaf geen antwoord", en: "The company gave no answer")
    case .giveFeedback:        Text("action.give_feedback", nl: "Verteld wat er is besproken", en: "Told what was discussed")
    case .setNewOutcomeDate:   Text("action.set_new_outcome_date", nl: "Nieuwe datum voor de uitkomst", en: "New date for the outcome")
    case .recordOutcome:       Text("action.record_outcome", nl: "Uitkomst vastgelegd, niet doorgegeven aan SBB", en: "Outcome recorded, not passed on to SBB")
    case .recordOutcomeAndPassOn: Text("action.record_outcome_and_pass_on", nl: "Uitkomst vastgelegd en doorgegeven aan SBB", en: "Outcome recorded and passed on to SBB")
    case .explainOutcome:      Text("action.explain_outcome", nl: "Uitkomst verteld", en: "Outcome told")
    case .giveFirstAftercare:  Text("action.give_first_aftercare", nl: "Gevraagd hoe het gaat, na twee weken", en: "Asked how it goes, after two weeks")
    case .giveSecondAftercare: Text("action.give_second_aftercare", nl: "Gevraagd hoe het gaat, na zes weken", en: "Asked how it goes, after six weeks")
    case .closeWithVerdict:    Text("action.close_with_verdict", nl: "Melding afgesloten", en: "Report closed")
    case .closeWithoutVerdict: Text("action.close_without_verdict", nl: "Melding afgesloten, zonder oordeel van de melder", en: "Report closed, without the reporter’s verdict")
    case .sendMessage:         Text("action.send_message", nl: "Bericht van de school", en: "Message from the school")
    case .internalNote:        Text("action.internal_note", nl: "Interne notitie", en: "Internal note")
    case .shareWithSupervisor: Text("action.share_with_supervisor", nl: "Stagebegeleider heeft toegang gekregen", en: "Internship supervisor has been given access")
    case .referToBureau:       Text("action.refer_to_bureau", nl: "Antidiscriminatiebureau om hulp gevraagd", en: "Anti-discrimination bureau asked for help")
    case .excludeMember:       Text("action.exclude_member", nl: "Een medewerker mag dit niet meer zien", en: "A member of staff may no longer see this")
    case .checkPause:          Text("action.check_pause", nl: "Gevraagd of de melding verder mag", en: "Asked if the report may go on")
    }
  }
}
