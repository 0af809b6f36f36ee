/// What can be done in a case. The words are kept with each event and never change.
package enum ActionName: String, Sendable, CaseIterable, Codable {
  // The reporter's.
  case send
  case writeMessage = "write_message"
  case addStory = "add_story"
  case addFile = "add_file"
  case changeWishes = "change_wishes"
  case changeConsent = "change_consent"
  case skipSupervisor = "skip_supervisor"
  case pause
  case resume
  case withdraw
  case declineAftercare = "decline_aftercare"
  case giveVerdict = "give_verdict"
  case reopen
  // The staff's.
  case takeOver = "take_over"
  case assign
  case recognise
  case recordConversation = "record_conversation"
  case setPlan = "set_plan"
  case changePlan = "change_plan"
  case approachCompanyWithoutName = "approach_company_without_name"
  case approachCompanyWithName = "approach_company_with_name"
  case declineCompanyAction = "decline_company_action"
  case recordCompanyAnswer = "record_company_answer"
  case recordCompanySilence = "record_company_silence"
  case giveFeedback = "give_feedback"
  case setNewOutcomeDate = "set_new_outcome_date"
  case recordOutcome = "record_outcome"
  case recordOutcomeAndPassOn = "record_outcome_and_pass_on"
  case explainOutcome = "explain_outcome"
  case giveFirstAftercare = "give_first_aftercare"
  case giveSecondAftercare = "give_second_aftercare"
  case closeWithVerdict = "close_with_verdict"
  case closeWithoutVerdict = "close_without_verdict"
  case sendMessage = "send_message"
  case internalNote = "internal_note"
  case shareWithSupervisor = "share_with_supervisor"
  case referToBureau = "refer_to_bureau"
  case excludeMember = "exclude_member"
  case checkPause = "check_pause"
  // The reporter's choice of who may look when the school is silent, and the bureau's answer.
  case chooseOutside = "choose_outside"
  case acceptOutside = "accept_outside"
  case declineOutside = "decline_outside"
  // Aftercare, and no disadvantage.
  case setInternshipEnd = "set_internship_end"
  case giveEndAftercare = "give_end_aftercare"
  case reportDisadvantage = "report_disadvantage"
  case recordReview = "record_review"
  case declineReplacement = "decline_replacement"
  case recordReplacement = "record_replacement"
  case setNewReplacementDate = "set_new_replacement_date"
  case refuseReopening = "refuse_reopening"
  // The clock's.
  case remind
  case markLate = "mark_late"
  case escalateToSecondPerson = "escalate_to_second_person"
  case escalateOutsideLine = "escalate_outside_line"
  case escalateOutside = "escalate_outside"
  case offerOutside = "offer_outside"
  case reassign
  case reopenAfterSilence = "reopen_after_silence"
}
