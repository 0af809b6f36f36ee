import Texts

/// What an event changed, a line each.
struct EffectWords {
  let view: CaseView
  let language: Language

  /// Nil for what the heading of the event already says.
  func line(_ effect: Effect) -> String? {
    switch effect {
    case .stateChanged(let state): EffectTexts.state(language, ["state": state.staffLabel(language)])
    case .ownerChanged(let owner): EffectTexts.owner(language, ["name": view.name(owner, language)])
    case .promiseOpened(_, let kind, let due):
      EffectTexts.opened(language, ["promise": kind.staffLabel(language), "date": due.written(language)])
    case .promiseSettled(let number, let state): settled(number, state)
    case .consentChanged(let kind, let isGiven):
      EffectTexts.consent(
        language,
        [
          "consent": kind.short(language),
          "answer": (isGiven ? CasePageTexts.yes : CasePageTexts.no)(language),
        ])
    case .wishesChanged(let wishes): wishes.map { $0.label(language) }.joined(separator: " ")
    case .outcomeRecorded(let outcome, _): EffectTexts.outcome(language, ["outcome": outcome.label(language)])
    case .verdictGiven(let verdict): verdictLine(verdict)
    case .accessGranted(let member): EffectTexts.granted(language, ["name": view.name(member, language)])
    case .accessRemoved(let member): EffectTexts.removed(language, ["name": view.name(member, language)])
    case .memberExcluded(let member): EffectTexts.excluded(language, ["name": view.name(member, language)])
    case .reopened(let member): member.map { EffectTexts.barred(language, ["name": view.name($0, language)]) }
    case .escalated(let number, _):
      view.situation.promises.first { $0.number == number }.map { $0.kind.staffLabel(language) }
    case .outsideNamed(let organisation):
      (organisation == nil ? EffectTexts.nobodyOutside : EffectTexts.outside)(language)
    case .movedOutside, .takenOutside, .outsideLeft, .reviewRefused, .replacementDeclined: nil
    case .internshipEndSet(let day): day.written(language)
    case .disadvantageReported(let kind, let day):
      [kind.label(language), day?.written(language)].compactMap(\.self).joined(separator: " ")
    case .disadvantageReviewed(let finding): finding.label(language)
    }
  }

  private func settled(_ number: Int, _ state: PromiseState) -> String? {
    view.situation.promises.first { $0.number == number }.map {
      "\($0.kind.staffLabel(language)): \(state.label(language))"
    }
  }

  private func verdictLine(_ verdict: Verdict) -> String {
    EffectTexts.verdict(
      language,
      [
        "believed": verdict.believed.label(language), "helped": verdict.helped.label(language),
        "again": verdict.wouldReportAgain.label(language),
      ])
  }
}

/// The words for what an event changed.
enum EffectTexts {
  static let state = Text("cases.effect.state", nl: "Nieuwe stand: {state}", en: "New state: {state}")
  static let owner = Text("cases.effect.owner", nl: "Behandelaar: {name}", en: "Handler: {name}")
  static let opened = Text(
    "cases.effect.opened", nl: "Beloofd: {promise}, uiterlijk {date}", en: "Promised: {promise}, by {date}")
  static let consent = Text(
    "cases.effect.consent", nl: "Toestemming {consent}: {answer}", en: "Consent {consent}: {answer}")
  static let outcome = Text("cases.effect.outcome", nl: "Uitkomst: {outcome}", en: "Outcome: {outcome}")
  static let granted = Text("cases.effect.granted", nl: "{name} leest mee", en: "{name} reads along")
  static let removed = Text(
    "cases.effect.removed", nl: "{name} leest niet meer mee", en: "{name} no longer reads along")
  static let excluded = Text(
    "cases.effect.excluded", nl: "{name} mag dit dossier niet zien", en: "{name} may not see this case")
  static let barred = Text(
    "cases.effect.barred", nl: "{name} behandelt dit niet opnieuw", en: "{name} does not handle this again")
  static let verdict = Text(
    "cases.effect.verdict", nl: "Geloofd: {believed}. Geholpen: {helped}. Zou opnieuw melden: {again}.",
    en: "Believed: {believed}. Helped: {helped}. Would report again: {again}.")
  static let outside = Text(
    "cases.effect.outside", nl: "Als de school niet antwoordt, mag een bureau meekijken",
    en: "A bureau may look when the school does not answer")
  static let nobodyOutside = Text(
    "cases.effect.nobodyOutside", nl: "Niemand buiten de school mag meekijken",
    en: "Nobody outside the school may look")
  static let yes = Text("cases.verdict.yes", nl: "ja", en: "yes")
  static let partly = Text("cases.verdict.partly", nl: "een beetje", en: "partly")
  static let no = Text("cases.verdict.no", nl: "nee", en: "no")

  static let all = [
    state, owner, opened, consent, outcome, granted, removed, excluded, barred, verdict, outside,
    nobodyOutside, yes, partly, no,
  ]
}

extension Verdict.Answer {
  var label: Text {
    switch self {
    case .yes: EffectTexts.yes
    case .partly: EffectTexts.partly
    case .no: EffectTexts.no
    }
  }
}
