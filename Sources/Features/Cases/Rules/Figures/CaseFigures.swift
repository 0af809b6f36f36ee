import Core
import Organisations

/// What one case adds to the figures of its school over a period. No word of the case is needed for it.
package struct CaseFigures: Sendable, Hashable {
  /// Promises of the school whose day lay in the period, by what became of them. What was no longer needed
  /// does not count, nor what a bureau owed.
  package var kept = 0
  /// Kept after the day.
  package var late = 0
  /// Not kept: the case went on without it, or it is still open.
  package var missed = 0
  /// Working days from receipt to the first words of a person of the school, at most ``longestWait``; as many
  /// when none came. Nil when the case does not count for it.
  package var wait: Int?
  /// Whether the outcome was explained to the student in the period.
  package var isExplained = false
  /// Whether the student then did not agree: a "no" in the verdict, or handled once more.
  package var isDisputed = false
  /// The last one of the period.
  package var verdict: Verdict?
  /// At the end of the period.
  package var isOpen = false
  /// Open, with a promise of the school that is past its day.
  package var isLate = false
  package var movedOutside = false

  package init() {}

  /// Working days; longer waits count as this.
  package static let longestWait = 30
  /// A case counts for the wait once it is this old, in working days: a person has had time to write.
  package static let waitCountsAfter = 5
}

/// The fold of a history to ``CaseFigures``. Reads effects and actors only.
struct CaseFiguresFold {
  let period: FigurePeriod
  private var promises: [Int: Followed] = [:]
  private var received: Day?
  private var firstWord: Day?
  private var ended: Day?
  private var isWithOutside = false
  private var wasExplained = false
  private var isOver = false
  private var figures = CaseFigures()

  private struct Followed {
    let due: Day
    var isSchools: Bool
    var state = PromiseState.open
  }

  init(over period: FigurePeriod) { self.period = period }

  mutating func take(_ event: CaseEvent) {
    let day = event.at.day
    // As it stood at the end of the period, also when a clock ran back afterwards.
    isOver = isOver || day > period.last
    if isOver { return }
    received = received ?? day
    if firstWord == nil, Self.isWordOfSchool(event) { firstWord = day }
    if event.action == .explainOutcome, !wasExplained {
      wasExplained = true
      figures.isExplained = period.contains(day)
    }
    for effect in event.effects { take(effect, on: day) }
  }

  private mutating func take(_ effect: Effect, on day: Day) {
    switch effect {
    case .promiseOpened(let number, let kind, let due):
      let isSchools = !kind.isReporters && kind != .outsideAnswer && !isWithOutside
      promises[number] = Followed(due: due, isSchools: isSchools)
    case .promiseSettled(let number, let state): promises[number]?.state = state
    case .stateChanged(let state):
      figures.isOpen = state.isOpen
      ended = state.isOpen ? nil : day
    case .ownerChanged(to: .desk), .outsideLeft: isWithOutside = false
    case .takenOutside: handOver(on: day)
    case .movedOutside: if period.contains(day) { figures.movedOutside = true }
    case .reopened: if wasExplained { figures.isDisputed = true }
    case .verdictGiven(let verdict):
      if verdict.isNegative { figures.isDisputed = true }
      if period.contains(day) { figures.verdict = verdict }
    default: break
    }
  }

  /// What was already late stays the school's; the rest is the bureau's from now on.
  private mutating func handOver(on day: Day) {
    isWithOutside = true
    for (number, promise) in promises where promise.state == .open && promise.due >= day {
      promises[number]?.isSchools = false
    }
  }

  /// Whether a person of the school wrote to the student.
  private static func isWordOfSchool(_ event: CaseEvent) -> Bool {
    guard case .member(_, let role) = event.actor, role != .consultant, event.visibility == .reporter else {
      return false
    }
    return SchoolDeskProcedure.action(event.action)?.words.contains(where: \.isForReporter) ?? false
  }

  var result: CaseFigures {
    var result = figures
    for promise in promises.values where promise.isSchools && period.contains(promise.due) {
      switch promise.state {
      case .kept: result.kept += 1
      case .late: result.late += 1
      case .broken, .open: result.missed += 1
      case .waived: break
      }
    }
    result.isDisputed = result.isExplained && result.isDisputed
    result.isLate =
      result.isOpen
      && promises.values.contains { $0.isSchools && $0.state == .open && $0.due <= period.last }
    result.wait = wait
    return result
  }

  private var wait: Int? {
    guard let received, period.contains(received) else { return nil }
    let counts = received.adding(workingDays: CaseFigures.waitCountsAfter)
    guard counts <= period.last else { return nil }
    let longest = received.adding(workingDays: CaseFigures.longestWait)
    if let firstWord {
      return firstWord >= longest ? CaseFigures.longestWait : max(0, received.workingDays(until: firstWord))
    }
    // Gone before anybody could be expected to write.
    if let ended, ended <= counts { return nil }
    return CaseFigures.longestWait
  }
}
