/// Tells the time. The only way into the program for the present moment.
package struct Clock: Sendable {
  /// The present instant.
  package var now: @Sendable () -> Moment

  package init(now: @escaping @Sendable () -> Moment) { self.now = now }

  /// The present calendar day in Amsterdam.
  package var today: Day { now().day }

  /// A clock that stands still.
  package static func fixed(_ moment: Moment) -> Clock { Clock { moment } }
}
