import Cases
import Core

/// The company's turn.
extension DemoHistory {
  /// - Returns: what the company said; nil when it was not asked.
  mutating func turnToCompany() throws(Stop) -> DemoTraits.CompanyAnswer? {
    guard situation.isCompanyActionOwed else { return nil }
    schoolTakes(1...5)
    if chance.percent(10), steps.allSatisfy({ $0.action != .approachCompanyWithoutName }) {
      try staff(.declineCompanyAction, words: [.reason: chance.pick(HandlingWords.table["no_action"])])
      return nil
    }
    let withName = situation.isGiven(.companyWithName)
    try staff(
      withName ? .approachCompanyWithName : .approachCompanyWithoutName,
      words: [.approach: chance.pick(HandlingWords.table["approach"])])
    schoolTakes(0...1)
    try staff(.giveFeedback, words: [.message: chance.pick(HandlingWords.table["feedback_approach"])])
    try exchange(percent: 25)
    try keepOutcomeDate()
    if traits.companyAnswer == .silent { return try meetSilence() }
    move(workingDays: chance.between(2...8))
    let heard = chance.pick(HandlingWords.table[traits.companyAnswer.rawValue])
    try staff(.recordCompanyAnswer, words: [.companyAnswer: heard])
    schoolTakes(0...2)
    try staff(.giveFeedback, words: [.message: chance.pick(HandlingWords.table["feedback_answer"])])
    return traits.companyAnswer
  }

  private mutating func meetSilence() throws(Stop) -> DemoTraits.CompanyAnswer {
    if let promise = situation.openPromise(.companyReply) { waitUntil(promise.due.adding(days: 1)) }
    schoolTakes(0...2)
    try staff(.recordCompanySilence, words: [.explanation: chance.pick(HandlingWords.table["silence"])])
    schoolTakes(0...1)
    try staff(.giveFeedback, words: [.message: chance.pick(HandlingWords.table["feedback_silence"])])
    return .silent
  }

  private mutating func move(workingDays: Int) { waitUntil(day.adding(workingDays: workingDays)) }

  /// A new date before the old one passes; slow people forget it.
  private mutating func keepOutcomeDate() throws(Stop) {
    guard let promise = situation.openPromise(.outcome), day.workingDays(until: promise.due) < 12 else {
      return
    }
    guard traits.slowness < 4 else { return }
    let today = day.adding(workingDays: 0)
    try staff(
      .setNewOutcomeDate, words: [.reason: chance.pick(HandlingWords.table["new_date"])],
      date: today.adding(workingDays: 20))
  }
}
