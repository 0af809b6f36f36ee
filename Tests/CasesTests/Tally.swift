import Cases
import Core

/// What came of a number of random histories.
struct Tally: Sendable {
  private(set) var events = 0
  private(set) var refusals = 0
  private(set) var rewrites = 0
  /// Histories that were closed at some time.
  private(set) var closed = 0
  private(set) var reopened = 0
  private(set) var actions: Set<ActionName> = []
  private(set) var violations: [String] = []

  init(seeds: Range<UInt64>) {
    for seed in seeds {
      let history = RandomHistory(seed: seed, steps: 60)
      violations += CaseInvariants.violations(of: history.events).map { "seed \(seed): \($0)" }
      events += history.events.count
      refusals += history.refusals
      rewrites += history.rewrites
      let done = Set(history.events.map(\.action))
      actions.formUnion(done)
      closed += done.isDisjoint(with: [.closeWithVerdict, .closeWithoutVerdict]) ? 0 : 1
      reopened += done.contains(.reopen) ? 1 : 0
    }
  }

  mutating func add(_ other: Tally) {
    events += other.events
    refusals += other.refusals
    rewrites += other.rewrites
    closed += other.closed
    reopened += other.reopened
    actions.formUnion(other.actions)
    violations += other.violations
  }

  var line: String {
    "\(events) events, \(refusals) refusals, \(closed) closed, \(reopened) reopened, \(violations.count) violations"
  }
}
