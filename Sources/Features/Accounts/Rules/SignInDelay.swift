package import Core

/// How long one account must wait after wrong attempts.
///
/// It counts per account, not per network address: a school shares one address. It never shuts an account
/// for good, so that nobody can be kept out by a stranger who types rubbish.
package enum SignInDelay {
  /// The longest wait, in seconds.
  package static let longest = 60

  /// Seconds to wait after so many wrong attempts in a row: 0, 0, 1, 2, 4, 8, 16, 32, 60, 60 …
  package static func seconds(afterFailures failures: Int) -> Int {
    guard failures >= 2 else { return 0 }
    return failures < 8 ? 1 << (failures - 2) : longest
  }

  /// The first moment at which an attempt is looked at again.
  package static func nextAttempt(afterFailures failures: Int, last: Moment) -> Moment {
    last.adding(seconds: Int64(seconds(afterFailures: failures)))
  }

  /// Whole seconds from now until then, rounded up; 0 when it is time.
  package static func wait(until next: Moment, now: Moment) -> Int {
    Int(max(0, next.milliseconds - now.milliseconds + 999) / 1000)
  }
}
