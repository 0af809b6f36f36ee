import Texts

extension CampaignRefusal {
  /// What the viewer reads, one line for each thing.
  func words(_ language: Language) -> [String] {
    switch self {
    case .notFrom(let state):
      [CampaignRefusalTexts.notFrom(language, ["state": state.label(language).lowercased()])]
    case .missingFunction(let functions):
      [CampaignRefusalTexts.missingFunction(language, ["functions": names(functions, language)])]
    case .unmet(let needs):
      [CampaignRefusalTexts.unmet(language)] + needs.map { $0.label(language) }
    case .stopped: [CampaignRefusalTexts.stopped(language)]
    case .notStopped: [CampaignRefusalTexts.notStopped(language)]
    case .reasonMissing: [CampaignRefusalTexts.reasonMissing(language)]
    case .frozen: [CampaignRefusalTexts.frozen(language)]
    case .keptApart(let functions):
      [CampaignRefusalTexts.keptApart(language, ["functions": names(functions, language)])]
    case .lastOfFunction(let function):
      [
        CampaignRefusalTexts.lastOfFunction(
          language, ["function": function.label(language).lowercased(), "count": "\(function.needed)"])
      ]
    case .changedMeanwhile: [CampaignRefusalTexts.changedMeanwhile(language)]
    }
  }

  private func names(_ functions: Set<CampaignFunction>, _ language: Language) -> String {
    CampaignFunction.allCases.filter(functions.contains).map { $0.label(language).lowercased() }
      .joined(separator: language.comma)
  }
}

/// The words of refusals.
enum CampaignRefusalTexts {
  static let notFrom = Text(
    "practiceTests.refusal.notFrom", nl: "Dit kan nu niet. De test heeft de stand: {state}.",
    en: "This can’t be done now. The state of the test is: {state}.")
  static let missingFunction = Text(
    "practiceTests.refusal.missingFunction", nl: "Dit mag alleen met een van deze taken: {functions}.",
    en: "Only somebody with one of these functions may do this: {functions}.")
  static let unmet = Text(
    "practiceTests.refusal.unmet", nl: "Eerst moet dit in orde zijn:", en: "First this must be in order:")
  static let stopped = Text(
    "practiceTests.refusal.stopped", nl: "De test is gestopt. Eerst moet iemand hem weer laten doorgaan.",
    en: "The test is stopped. First somebody has to let it go on again.")
  static let notStopped = Text(
    "practiceTests.refusal.notStopped", nl: "De test is niet gestopt.", en: "The test is not stopped.")
  static let reasonMissing = Text(
    "practiceTests.refusal.reasonMissing", nl: "Schrijf op waarom je dit doet.",
    en: "Write down why you do this.")
  static let frozen = Text(
    "practiceTests.refusal.frozen",
    nl: "Het plan ligt vast. Je poging staat in het logboek. Wijzig het plan met een aanvulling.",
    en: "The plan is registered. Your attempt stands in the log. Change the plan by an amendment.")
  static let keptApart = Text(
    "practiceTests.refusal.keptApart",
    nl: "Deze persoon heeft of had in deze test al een taak die hier niet bij past: {functions}.",
    en: "This person has or had a function in this test that does not go with it: {functions}.")
  static let lastOfFunction = Text(
    "practiceTests.refusal.lastOfFunction",
    nl: "Voor {function} moeten er steeds genoeg mensen zijn: {count}. Geef de taak eerst aan iemand anders.",
    en: "For {function} there must always be enough people: {count}. Give it to somebody else first.")
  static let changedMeanwhile = Text(
    "practiceTests.refusal.changedMeanwhile",
    nl: "Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat en bewaar opnieuw.",
    en: "Somebody else has just changed this. Look at what is there now and save again.")

  static let all = [
    notFrom, missingFunction, unmet, stopped, notStopped, reasonMissing, frozen, keptApart, lastOfFunction,
    changedMeanwhile,
  ]
}
