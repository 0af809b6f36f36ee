package import Core

/// One dated promise of a case. Made and settled by events only.
package struct Promise: Sendable, Hashable {
  /// 1, 2, 3 … within its case.
  package let number: Int
  package let kind: PromiseKind
  package let opened: Day
  /// The last day on which it counts as kept.
  package let due: Day
  package var owner: PromiseOwner
  package var state: PromiseState
  /// How far it has moved up; nil before its due day.
  package internal(set) var step: EscalationStep?
  /// The day of that step.
  package internal(set) var stepDay: Day?

  package init(
    number: Int, kind: PromiseKind, opened: Day, due: Day, owner: PromiseOwner, state: PromiseState = .open
  ) {
    self.number = number
    self.kind = kind
    self.opened = opened
    self.due = due
    self.owner = owner
    self.state = state
  }
}

package enum PromiseState: String, Sendable, CaseIterable, Codable {
  case open
  case kept
  /// Kept, but after its due day.
  case late
  /// Past due, and then the case went on without it.
  case broken
  /// No longer needed before it was due: the student paused, withdrew or took a consent back.
  case waived
}

extension Promise {
  package var isOpen: Bool { state == .open }

  /// Whether it should have been kept by now.
  package func isLate(on today: Day) -> Bool { isOpen && today > due }

  /// Working days past the due day; 0 when it is not late.
  package func workingDaysLate(on today: Day) -> Int { isLate(on: today) ? due.workingDays(until: today) : 0 }

  /// What it becomes when it is done on a day.
  package func kept(on day: Day) -> PromiseState { day <= due ? .kept : .late }

  /// What it becomes when the case goes on without it. A student breaks no promise.
  package func dropped(on day: Day) -> PromiseState { day <= due || owner == .reporter ? .waived : .broken }
}
