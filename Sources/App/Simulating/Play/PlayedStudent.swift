import Cases
import Core

/// What a student does after sending: writes, changes their mind, answers, pauses, withdraws, judges.
struct PlayedStudent: Sendable {
  private var chance: DemoChance
  /// What they mean to do, once, as soon as it can be done from that many days after sending.
  private var intents: [(action: ActionName, after: Int)]
  /// Days between being asked for a verdict and giving it; nil for never.
  private let verdictAfter: Int?
  private let isContent: Bool
  private var replies = 0
  private var received: Day?

  init(_ chance: inout DemoChance) {
    var own = DemoChance(seed: UInt64(chance.between(0...Int.max - 1)), stream: 1)
    let likely: [(ActionName, Int, ClosedRange<Int>)] = [
      (.writeMessage, 30, 1...60), (.addStory, 15, 1...20), (.changeWishes, 8, 3...40),
      (.changeConsent, 10, 2...30), (.setInternshipEnd, 20, 5...40), (.reportDisadvantage, 6, 10...80),
      (.declineAftercare, 8, 40...60), (.pause, 4, 3...40), (.withdraw, 4, 3...60),
    ]
    intents = likely.compactMap { action, share, days in
      own.percent(share) ? (action, own.between(days)) : nil
    }.sorted { $0.after < $1.after }
    verdictAfter = own.percent(80) ? own.between(1...7) : nil
    isContent = own.percent(82)
    self.chance = own
  }

  /// Takes in what happened since; some answer what the staff write.
  mutating func hear(_ events: ArraySlice<CaseEvent>, of situation: CaseSituation, on today: Day) {
    received = situation.received
    guard let received else { return }
    let since = today.number - received.number
    for event in events {
      if event.action == .pause { intents.append((.resume, since + chance.between(5...40))) }
      let words = SchoolDeskProcedure.action(event.action)?.words ?? []
      let isWritten = event.actor.member != nil && words.contains(.message)
      if isWritten, replies < 3, chance.percent(25) {
        replies += 1
        intents.append((.writeMessage, since + chance.between(1...3)))
      }
    }
  }

  /// What they do now, if anything.
  mutating func next(in situation: CaseSituation, on today: Day) -> CaseCommand? {
    guard let received, situation.state != .withdrawn else { return nil }
    if let verdict = verdict(in: situation, on: today) { return verdict }
    let since = today.number - received.number
    guard intents.contains(where: { $0.after <= since }) else { return nil }
    let offered = Interpreter.offered(to: .reporter, in: situation, on: today)
    for (index, intent) in intents.enumerated() where intent.after <= since {
      guard let action = offered.first(where: { $0.name == intent.action }) else { continue }
      intents.remove(at: index)
      return command(action, on: today)
    }
    return nil
  }

  /// A "no" comes in the first round only: else everybody at the school would be shut out in the end.
  private mutating func verdict(in situation: CaseSituation, on today: Day) -> CaseCommand? {
    guard let asked = situation.openPromise(.verdict), situation.verdict == nil else { return nil }
    let isAgain = situation.lastRound != nil
    guard let wait = verdictAfter ?? (isAgain ? 2 : nil), asked.opened.adding(days: wait) <= today,
      Interpreter.offered(to: .reporter, in: situation, on: today).contains(where: { $0.name == .giveVerdict }
      )
    else { return nil }
    let isYes = isContent || isAgain
    let verdict = Verdict(
      believed: isYes ? .yes : .partly, helped: isYes ? .yes : .no, wouldReportAgain: isYes ? .yes : .no,
      declinesReview: !isYes && chance.percent(30) ? true : nil)
    return CaseCommand(.giveVerdict, detail: .verdict(verdict))
  }

  private mutating func command(_ action: CaseAction, on today: Day) -> CaseCommand {
    let detail: CaseCommand.Detail? =
      switch action.name {
      case .changeWishes: .wishes([.beHeard, .anotherPlace])
      case .changeConsent: .consents([.companyWithoutName: chance.percent(70)])
      case .setInternshipEnd: .day(today.adding(days: chance.between(20...90)))
      case .reportDisadvantage: .disadvantage(chance.pick(Disadvantage.allCases), heardOn: today)
      default: nil
      }
    return CaseCommand(
      action.name, words: PlayedWords.of(action, by: "", number: chance.between(0...99)), detail: detail)
  }
}
