extension Amsterdam {
  /// Eight o'clock in the morning of a day: when letters may leave. The clock never changes after that hour.
  package static func morning(of day: Day) -> Moment {
    // From midnight the hours may be 7 or 9 when the clock changes: count back from the next midnight.
    start(of: day.adding(days: 1)).adding(seconds: -16 * 3600)
  }
}
