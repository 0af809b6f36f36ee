package import Core

/// How long a staff session lasts (decision: 30 minutes without a page, 8 hours in all).
package enum SessionLimits {
  package static let idleSeconds: Int64 = 30 * 60
  package static let absoluteSeconds: Int64 = 8 * 3600
  /// How long somebody may take for the code after the passphrase.
  package static let codeSeconds: Int64 = 10 * 60

  /// Whether the session still holds; the last millisecond of both limits counts.
  package static func holds(started: Moment, lastSeen: Moment, now: Moment) -> Bool {
    now <= lastSeen.adding(seconds: idleSeconds) && now <= started.adding(seconds: absoluteSeconds)
  }
}
