import Accounts
import Core
import Testing

@Suite("The wait after wrong attempts") struct SignInDelayTests {
  @Test("grows from nothing to a minute and no further") func table() {
    #expect(
      (0...10).map { SignInDelay.seconds(afterFailures: $0) } == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
    #expect(SignInDelay.seconds(afterFailures: .max) == 60)
  }

  @Test("is rounded up, and over at its last millisecond") func rounding() {
    let now = Moment(milliseconds: 1_000_000)
    let waits = [1, 1000, 1001, 0, -5].map { ahead in
      SignInDelay.wait(until: Moment(milliseconds: now.milliseconds + ahead), now: now)
    }
    #expect(waits == [1, 1, 2, 0, 0])
  }
}
