/// Something that must be so before a campaign goes a step further. The raw values stand in the log.
package enum CampaignNeed: String, Sendable, CaseIterable, Codable {
  /// Every question of the protocol has an answer that is allowed.
  case protocolComplete = "protocol_complete"
  /// All of the checklist on law and ethics was gone through.
  case ethicsChecked = "ethics_checked"
  /// There are letters for both arms, and the linter found no error in them.
  case materialsClean = "materials_clean"
  /// Enough names for each arm, tried on a panel, of the same years and class.
  case namesReady = "names_ready"
  /// Each function is held by enough members.
  case functionsFilled = "functions_filled"
  /// There is a vacancy for each pair of the wave, within the limits of exposure.
  case vacanciesReady = "vacancies_ready"
  /// Every letter has its moment.
  case lettersDrawn = "letters_drawn"
  /// Every letter was sent, or left out by a rule.
  case lettersSettled = "letters_settled"
  /// The time to wait for answers is over for every letter.
  case answersWaited = "answers_waited"
  /// Every invitation was declined.
  case invitationsWithdrawn = "invitations_withdrawn"
  /// Two coders judged every answer.
  case answersCoded = "answers_coded"
  /// No answer on which the coders differ is left.
  case disagreementsSettled = "disagreements_settled"
  /// The tables were made from the locked data.
  case analysisKept = "analysis_kept"
  /// The report names every amendment and deviation.
  case reportReady = "report_ready"
  /// What the protocol says about publishing is met.
  case publicationAllowed = "publication_allowed"
  /// The time for which the data are kept is over.
  case retentionOver = "retention_over"
}
