import Cases
import Core
import Organisations

/// The road of a case from sending to a plan.
extension DemoHistory {
  mutating func playAll() throws(Stop) {
    try send()
    try hear(isAgain: false)
    let answer = try turnToCompany()
    try conclude(answer)
    guard try accompany(isAgain: false) else { return }
    try reopen()
    try hear(isAgain: true)
    try conclude(nil)
    _ = try accompany(isAgain: true)
  }

  private mutating func send() throws(Stop) {
    let sending = CaseCommand.Sending(
      consents: traits.consents, wishes: traits.wishes, excluded: Set([excluded?.id].compactMap { $0 }),
      outside: chance.percent(70) ? DemoSchool.bureauStandIn : nil)
    try student(.send, detail: .sending(sending))
    if chance.percent(12) {
      wait(days: 1)
      try student(.writeMessage, words: [.message: chance.pick(MessageWords.table["question"])])
    }
  }

  /// Recognition, conversation, plan.
  private mutating func hear(isAgain: Bool) throws(Stop) {
    schoolTakes(0...2)
    try recognise(isAgain: isAgain)
    if !isAgain { try bringIn() }
    try interrupt(.early)
    schoolTakes(1...4)
    try settleReplacement()
    let talk = traits.mode == .anonymous ? "conversation_anonymous" : "conversation"
    try staff(.recordConversation, words: [.conversation: chance.pick(HandlingWords.table[talk])])
    if chance.percent(30) {
      try staff(.internalNote, words: [.note: chance.pick(HandlingWords.table["note"])])
    }
    if !isAgain { try changeMind() }
    schoolTakes(1...4)
    try staff(.setPlan, words: [.plan: chance.pick(HandlingWords.table[planKey])])
    if !isAgain { try interrupt(.late) }
    try exchange(percent: 30)
  }

  private mutating func recognise(isAgain: Bool) throws(Stop) {
    let table = RecognitionWords.table
    let opening = chance.pick(table[isAgain ? "again" : "hello"])
    let human = table[traits.conducts[0].rawValue] + [chance.pick(table["human"])]
    let promised = chance.between(1...3)
    try staff(
      .recognise,
      words: [
        .handlerName: handler.name, .recognition: ([opening] + human).joined(separator: " "),
        .nextStep: chance.pick(table["next"]),
      ],
      date: day.adding(workingDays: 0).adding(workingDays: promised))
  }

  private var planKey: String {
    if traits.team == .advisers { return "plan_adviser" }
    return situation.isCompanyActionOwed ? "plan_company" : "plan_without_company"
  }

  /// The supervisor whom the student agreed to; some students change their mind.
  private mutating func bringIn() throws(Stop) {
    let free = school.members(.supervisor).filter { $0.id != excluded?.id }
    guard traits.team == .desk, situation.isGiven(.supervisor), let supervisor = free.first else { return }
    try staff(.shareWithSupervisor, detail: .member(supervisor.id))
    guard chance.percent(15) else { return }
    wait(days: 2)
    try student(.skipSupervisor)
    schoolTakes(0...2)
    try settleAnswer(chance.pick(MessageWords.table["answer_change"]))
  }

  /// After the talk some say yes to more, or want something else.
  private mutating func changeMind() throws(Stop) {
    if traits.team == .desk, !situation.isCompanyActionOwed, chance.percent(20) {
      wait(days: 1)
      try student(.changeConsent, detail: .consents([.companyWithoutName: true]))
    }
    if chance.percent(8) {
      wait(days: 1)
      try student(.changeWishes, detail: .wishes(traits.wishes.union([.noDelay, .aftercare])))
      schoolTakes(0...2)
      try settleAnswer(chance.pick(MessageWords.table["answer_change"]))
    }
  }
}
