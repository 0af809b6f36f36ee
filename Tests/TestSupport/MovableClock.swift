package import Core
import Synchronization

/// A clock that a test moves by hand.
package final class MovableClock: Sendable {
  private let present: Mutex<Moment>

  package init(_ moment: Moment) { present = Mutex(moment) }

  package var clock: Clock { Clock { self.now } }

  package var now: Moment {
    get { present.withLock { $0 } }
    set { present.withLock { $0 = newValue } }
  }

  package func move(seconds: Int64) { present.withLock { $0 = $0.adding(seconds: seconds) } }

  package func move(milliseconds: Int64) {
    present.withLock { $0 = Moment(milliseconds: $0.milliseconds + milliseconds) }
  }
}
