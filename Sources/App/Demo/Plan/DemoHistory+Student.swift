import Cases
import Core

/// What students do between the steps of the school.
extension DemoHistory {
  /// When a student pauses or withdraws.
  enum Stage { case early, late }

  /// A question and its answer.
  mutating func exchange(percent: Int) throws(Stop) {
    guard chance.percent(percent) else { return }
    wait(days: chance.between(1...3))
    let isAddition = chance.percent(25)
    let words = MessageWords.table
    let number = chance.between(0...words["question"].count - 1)
    if isAddition {
      try student(.addStory, words: [.story: chance.pick(words["addition"])])
    } else {
      try student(.writeMessage, words: [.message: words["question"][number]])
    }
    schoolTakes(0...2)
    try settleAnswer(isAddition ? nil : words["answer"][number])
    guard chance.percent(30) else { return }
    wait(days: 1)
    try student(.writeMessage, words: [.message: chance.pick(words["thanks"])])
    schoolTakes(0...2)
    try settleAnswer()
  }

  /// The school answers what is still waiting.
  ///
  /// - Parameter text: the answer to a certain question; nil for one that fits all.
  mutating func settleAnswer(_ text: String? = nil) throws(Stop) {
    guard situation.openPromise(.answer) != nil else { return }
    let text = text ?? chance.pick(MessageWords.table["answer_any"])
    try staff(.sendMessage, words: [.message: text])
  }

  /// What the school does for who wants another place.
  mutating func settleReplacement() throws(Stop) {
    guard situation.openPromise(.replacementPlace) != nil else { return }
    try staff(.recordReplacement, words: [.message: chance.pick(HandlingWords.table["other_place"])])
  }

  /// Pauses or withdraws when that is in the student's character.
  mutating func interrupt(_ stage: Stage) throws(Stop) {
    guard chance.percent(50) || stage == .late else { return }
    switch traits.interruption {
    case .none: return
    case .withdraw:
      guard situation.state != .withdrawn else { return }
      wait(days: chance.between(1...4))
      try student(.withdraw)
      throw .over
    case .pause(let resumes):
      let hasPaused = steps.contains { $0.action == .pause }
      guard !hasPaused else { return }
      wait(days: chance.between(1...3))
      try student(.pause)
      try rest(resumes: resumes)
    }
  }

  private mutating func rest(resumes: Bool) throws(Stop) {
    if resumes {
      wait(days: chance.between(5...35))
      try student(.resume)
      return
    }
    for _ in 0..<3 {
      waitUntil(situation.openPromise(.resumeCheck)?.due ?? day)
      try staff(.checkPause, words: [.message: chance.pick(MessageWords.table["pause_check"])])
    }
    wait(days: 10)
    try student(.withdraw)
    throw .over
  }
}
