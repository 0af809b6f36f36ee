import Core
import Texts

/// The words of states, functions, steps and needs.
enum CampaignWords {
  static let stopped = Text("practiceTests.stopped", nl: "Gestopt", en: "Stopped")
  static let since = Text("practiceTests.since", nl: "Sinds {day}", en: "Since {day}")

  static let texts: [Text] =
    [stopped, since] + CampaignState.allCases.map(\.label)
    + CampaignFunction.allCases.flatMap { [$0.label, $0.task] } + CampaignStepName.allCases.map(\.button)
    + CampaignNeed.allCases.map(\.label) + CampaignRefusalTexts.all
}

extension CampaignState {
  // The rows are the point.
  // swift-format-ignore
  var label: Text {
    switch self {
    case .draft:      Text("practiceTests.state.draft", nl: "Concept", en: "Draft")
    case .registered: Text("practiceTests.state.registered", nl: "Vastgelegd", en: "Registered")
    case .scheduled:  Text("practiceTests.state.scheduled", nl: "Ingepland", en: "Scheduled")
    case .running:    Text("practiceTests.state.running", nl: "Loopt", en: "Running")
    case .closed:     Text("practiceTests.state.closed", nl: "Gesloten", en: "Closed")
    case .coded:      Text("practiceTests.state.coded", nl: "Beoordeeld", en: "Coded")
    case .locked:     Text("practiceTests.state.locked", nl: "Op slot", en: "Locked")
    case .analysed:   Text("practiceTests.state.analysed", nl: "Geanalyseerd", en: "Analysed")
    case .approved:   Text("practiceTests.state.approved", nl: "Goedgekeurd", en: "Approved")
    case .published:  Text("practiceTests.state.published", nl: "Gepubliceerd", en: "Published")
    case .purged:     Text("practiceTests.state.purged", nl: "Gegevens vernietigd", en: "Data destroyed")
    }
  }
}

extension CampaignFunction {
  // The rows are the point.
  // swift-format-ignore
  var label: Text {
    switch self {
    case .designer: Text("practiceTests.function.designer", nl: "Ontwerper", en: "Designer")
    case .sender:   Text("practiceTests.function.sender", nl: "Verzender", en: "Sender")
    case .coder:    Text("practiceTests.function.coder", nl: "Beoordelaar", en: "Coder")
    case .analyst:  Text("practiceTests.function.analyst", nl: "Analist", en: "Analyst")
    case .approver: Text("practiceTests.function.approver", nl: "Eindverantwoordelijke", en: "Approver")
    case .dataProtectionOfficer:
      Text("practiceTests.function.dataProtectionOfficer", nl: "Functionaris gegevensbescherming", en: "Data protection officer")
    }
  }

  /// What somebody with the function does.
  var task: Text {
    switch self {
    case .designer:
      Text(
        "practiceTests.task.designer", nl: "Maakt het plan, de brieven en de namen.",
        en: "Makes the plan, the letters and the names.")
    case .sender:
      Text(
        "practiceTests.task.sender", nl: "Verstuurt brieven, zet antwoorden erin en zegt uitnodigingen af.",
        en: "Sends letters, enters answers and declines invitations.")
    case .coder:
      Text(
        "practiceTests.task.coder",
        nl: "Beoordeelt antwoorden, zonder te weten van wie ze zijn. Nodig: twee.",
        en: "Judges answers without knowing whose they are. Needed: two.")
    case .analyst:
      Text(
        "practiceTests.task.analyst", nl: "Maakt de tabellen als de gegevens op slot zijn.",
        en: "Makes the tables once the data are locked.")
    case .approver:
      Text(
        "practiceTests.task.approver", nl: "Beslist of het rapport naar buiten gaat.",
        en: "Decides whether the report goes out.")
    case .dataProtectionOfficer:
      Text(
        "practiceTests.task.dataProtectionOfficer",
        nl: "Let op persoonsgegevens en laat ze op tijd vernietigen.",
        en: "Watches over personal data and has them destroyed in time.")
    }
  }
}

extension CampaignStepName {
  // The rows are the point.
  // swift-format-ignore
  var button: Text {
    switch self {
    case .discard:      Text("practiceTests.step.discard", nl: "Gooi dit concept weg", en: "Throw this draft away")
    case .register:     Text("practiceTests.step.register", nl: "Leg het plan vast", en: "Register the plan")
    case .schedule:     Text("practiceTests.step.schedule", nl: "Zet het rooster vast", en: "Fix the schedule")
    case .start:        Text("practiceTests.step.start", nl: "Begin met versturen", en: "Begin sending")
    case .stop:         Text("practiceTests.step.stop", nl: "Stop nu alles", en: "Stop everything now")
    case .resume:       Text("practiceTests.step.resume", nl: "Ga weer verder", en: "Go on again")
    case .close:        Text("practiceTests.step.close", nl: "Sluit de test", en: "Close the test")
    case .finishCoding: Text("practiceTests.step.finishCoding", nl: "Sluit het beoordelen af", en: "Finish the coding")
    case .lock:         Text("practiceTests.step.lock", nl: "Zet de gegevens op slot", en: "Lock the data")
    case .analyse:      Text("practiceTests.step.analyse", nl: "Leg de analyse vast", en: "Keep the analysis")
    case .approve:      Text("practiceTests.step.approve", nl: "Keur het rapport goed", en: "Approve the report")
    case .publish:      Text("practiceTests.step.publish", nl: "Publiceer het rapport", en: "Publish the report")
    case .purge:        Text("practiceTests.step.purge", nl: "Vernietig de gegevens", en: "Destroy the data")
    }
  }
}

extension CampaignNeed {
  // The rows are the point.
  // swift-format-ignore
  var label: Text {
    switch self {
    case .protocolComplete: Text("practiceTests.need.protocol", nl: "Alle vragen van het plan zijn beantwoord.", en: "Every question of the plan is answered.")
    case .ethicsChecked: Text("practiceTests.need.ethics", nl: "De lijst over recht en zorgvuldigheid is afgevinkt.", en: "The checklist on law and ethics is ticked off.")
    case .materialsClean: Text("practiceTests.need.materials", nl: "De brieven hebben geen fouten meer.", en: "The letters have no more errors.")
    case .namesReady: Text("practiceTests.need.names", nl: "Er zijn voor elke groep genoeg goede namen.", en: "There are enough good names for each group.")
    case .functionsFilled: Text("practiceTests.need.functions", nl: "Alle taken zijn verdeeld.", en: "All functions are given.")
    case .vacanciesReady: Text("practiceTests.need.vacancies", nl: "Er zijn genoeg vacatures, binnen de grenzen.", en: "There are enough vacancies, within the limits.")
    case .lettersDrawn: Text("practiceTests.need.drawn", nl: "Er is geloot en elke brief heeft een moment.", en: "Lots were drawn and each letter has its moment.")
    case .lettersSettled: Text("practiceTests.need.settled", nl: "Elke brief is verstuurd of vervallen.", en: "Each letter was sent or dropped.")
    case .answersWaited: Text("practiceTests.need.waited", nl: "De tijd om te antwoorden is voorbij.", en: "The time to answer is over.")
    case .invitationsWithdrawn: Text("practiceTests.need.withdrawn", nl: "Elke uitnodiging is afgezegd.", en: "Each invitation was declined.")
    case .answersCoded: Text("practiceTests.need.coded", nl: "Elk antwoord is twee keer beoordeeld.", en: "Each answer was judged twice.")
    case .disagreementsSettled: Text("practiceTests.need.disagreements", nl: "Over elk antwoord is een besluit.", en: "There is a decision on each answer.")
    case .analysisKept: Text("practiceTests.need.analysis", nl: "De analyse is gemaakt.", en: "The analysis was made.")
    case .reportReady: Text("practiceTests.need.report", nl: "Het rapport is klaar.", en: "The report is ready.")
    case .publicationAllowed: Text("practiceTests.need.publication", nl: "Het plan staat publiceren toe.", en: "The plan allows publishing.")
    case .retentionOver: Text("practiceTests.need.retention", nl: "De bewaartermijn is voorbij.", en: "The time for keeping the data is over.")
    }
  }
}
