package import Core
import Synchronization

/// The line in which forms wait that did not come from us, so that a flood of them leaves the machine to
/// people. In memory only.
///
/// A form of a person is in it when its visit has ended; without a flood nobody waits.
package final class SuspectLane: Sendable {
  /// How many are answered in a second when they come without end.
  private static let perSecond = 100.0
  /// How many are answered at once before that.
  private static let burst = 200.0
  /// The longest that one waits, in milliseconds. It bounds how many wait at once, and the memory they hold.
  package static let longestWait: Int64 = 4000
  /// A form as large as this counts for two.
  private static let bytesOfOne = 8192.0

  /// The moment, in milliseconds, at which all that was let in is done.
  private let done = Mutex(0.0)

  package init() {}

  /// Takes a place in the line.
  ///
  /// - Parameter bytes: how large the form is that waits.
  /// - Returns: the milliseconds to wait; nil when the line is full.
  package func enter(bytes: Int, at now: Moment) -> Int64? {
    let (now, cost) = (
      Double(now.milliseconds), (1 + Double(bytes) / Self.bytesOfOne) / Self.perSecond * 1000
    )
    return done.withLock { done in
      // More than a full line lies ahead: the clock was put back.
      if done > now + Double(Self.longestWait) + 60_000 { done = 0 }
      let end = max(done, now - Self.burst / Self.perSecond * 1000) + cost
      guard end - now <= Double(Self.longestWait) else { return nil }
      done = end
      return Int64(max(0, end - now))
    }
  }
}
