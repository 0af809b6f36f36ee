import Cases
import Core
import Organisations

/// Outcome, aftercare, verdict, and what comes of a "no".
extension DemoHistory {
  mutating func conclude(_ answer: DemoTraits.CompanyAnswer?) throws(Stop) {
    if situation.openPromise(.companyAction) != nil {
      try staff(.declineCompanyAction, words: [.reason: chance.pick(HandlingWords.table["no_action"])])
    }
    if traits.team == .desk, situation.isGiven(.antiDiscriminationBureau), chance.percent(60) {
      try staff(.referToBureau, words: [.explanation: chance.pick(HandlingWords.table["bureau"])])
    }
    schoolTakes(1...5)
    let outcome = chance.pick(Self.outcomes(after: answer))
    let passesOn = situation.isGiven(.accreditationBody) && (answer == .denies || answer == .silent)
    try staff(
      passesOn ? .recordOutcomeAndPassOn : .recordOutcome,
      words: [.reason: chance.pick(HandlingWords.table[answer == nil ? "reason_alone" : "reason"])],
      detail: .outcome(outcome))
    schoolTakes(0...2)
    try staff(.explainOutcome, words: [.explanation: chance.pick(EndingWords.table[outcome.rawValue])])
  }

  private static func outcomes(after answer: DemoTraits.CompanyAnswer?) -> [Outcome] {
    switch answer {
    case .admits: [.apology, .agreement, .internshipContinued, .agreement]
    case .partly: [.agreement, .otherSupervisor, .internshipContinued]
    case .denies: [.companyDenies, .cannotBeEstablished, .cooperationEnded, .replacementPlace]
    case .silent: [.cooperationEnded, .replacementPlace, .cannotBeEstablished]
    case nil: [.heardOnly, .heardOnly, .replacementPlace, .otherSupervisor, .complaintStarted]
    }
  }

  /// Aftercare and verdict up to closing.
  ///
  /// - Returns: whether the student wants somebody else to look again.
  mutating func accompany(isAgain: Bool) throws(Stop) -> Bool {
    let ending = isAgain && traits.ending == .reopened ? DemoTraits.Ending.content : traits.ending
    try exchange(percent: 15)
    wait(days: chance.between(1...6))
    if ending != .silent {
      try settleReplacement()
      try student(.giveVerdict, detail: .verdict(verdict(ending)))
      if ending == .reopened {
        wait(days: chance.between(0...3))
        return true
      }
    }
    if chance.percent(10) {
      try student(.declineAftercare)
    } else {
      try giveAftercare()
    }
    try close()
    return false
  }

  private mutating func verdict(_ ending: DemoTraits.Ending) -> Verdict {
    switch ending {
    case .content, .silent:
      Verdict(
        believed: .yes, helped: chance.pick([.yes, .yes, .partly]),
        wouldReportAgain: chance.pick([.yes, .partly]))
    case .discontent:
      Verdict(
        believed: .partly, helped: .no, wouldReportAgain: chance.pick([.no, .partly]), declinesReview: true)
    case .reopened:
      // Some want to sleep on it, and then ask themselves.
      Verdict(
        believed: chance.pick([.no, .partly]), helped: .no, wouldReportAgain: .no,
        declinesReview: chance.percent(50) ? true : nil)
    }
  }

  private mutating func giveAftercare() throws(Stop) {
    if let first = situation.openPromise(.aftercareTwoWeeks) {
      waitUntil(first.due.adding(days: -2))
      schoolTakes(0...1)
      try staff(.giveFirstAftercare, words: [.message: chance.pick(EndingWords.table["aftercare_two"])])
    }
    try exchange(percent: 20)
    if let second = situation.openPromise(.aftercareSixWeeks) {
      waitUntil(second.due.adding(days: -3))
      schoolTakes(0...2)
      try staff(.giveSecondAftercare, words: [.message: chance.pick(EndingWords.table["aftercare_six"])])
    }
  }

  private mutating func close() throws(Stop) {
    schoolTakes(1...4)
    try settleAnswer()
    try settleReplacement()
    // Nobody closes over a silence when something is left that was not put right: this student answers.
    if situation.openPromise(.verdict) != nil, situation.hasOpenHarm, !situation.wasReopenedBySilence {
      try student(.giveVerdict, detail: .verdict(verdict(.content)))
    }
    guard let verdict = situation.openPromise(.verdict) else {
      try staff(.closeWithVerdict, words: [.explanation: chance.pick(EndingWords.table["close"])])
      return
    }
    waitUntil(verdict.due.adding(days: 1))
    try staff(.closeWithoutVerdict, words: [.explanation: chance.pick(EndingWords.table["close_silent"])])
  }

  /// Somebody else of the desk goes on.
  mutating func reopen() throws(Stop) {
    if situation.state != .received {
      try student(.reopen, words: [.message: chance.pick(MessageWords.table["reopen"])])
    }
    let others = school.members(.deskOwner) + school.members(.coordinator)
    handler = others.first { $0.id != handler.id } ?? handler
  }
}
