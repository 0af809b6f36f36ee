package import Core

/// Whether a member is there to keep promises.
package struct Presence: Sendable, Equatable {
  /// The last day on which the member had a page of ours; nil when that was never kept.
  package var lastSeen: Day?
  /// The first day of an absence that the member told.
  package var absentFrom: Day?
  /// The last day of it.
  package var absentUntil: Day?

  package init(lastSeen: Day? = nil, absentFrom: Day? = nil, absentUntil: Day? = nil) {
    self.lastSeen = lastSeen
    self.absentFrom = absentFrom
    self.absentUntil = absentUntil
  }

  /// Working days without a look after which somebody counts as absent.
  package static let unseenWorkingDays = 3

  /// Whether others should take over: said so, or not seen for more than ``unseenWorkingDays``.
  package func isAbsent(on day: Day) -> Bool {
    if isAway(on: day) { return true }
    guard let lastSeen else { return false }
    // Who has just come back gets the same days to look.
    let since = absentUntil.map { $0 < day ? max($0, lastSeen) : lastSeen } ?? lastSeen
    return since.workingDays(until: day) > Self.unseenWorkingDays
  }

  /// Whether the member told to be away on a day.
  package func isAway(on day: Day) -> Bool {
    guard let absentFrom, absentFrom <= day else { return false }
    return absentUntil.map { day <= $0 } ?? true
  }
}
