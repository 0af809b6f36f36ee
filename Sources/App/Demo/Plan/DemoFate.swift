import Cases
import Core

/// How old a made-up report is, and in which state it should be when the demo is looked at.
struct DemoFate: Sendable {
  /// Nil: whatever comes of it.
  let target: CaseState?
  /// Days before the end; tried in this order until the target is met.
  let ages: [Int]

  /// The first numbers make sure that every state occurs; the rest are spread over the year.
  init(number: Int, chance: inout DemoChance) {
    let before = Self.wanted.prefix { $0.upTo <= number }.count
    guard before < Self.wanted.count else {
      target = nil
      ages = [Self.dayOfYear(&chance)]
      return
    }
    let wish = Self.wanted[before]
    target = wish.state
    let offset = chance.between(0...3)
    ages = wish.ages.map { $0 + (wish.isExact ? 0 : offset) }
  }

  /// States of which the demo prints a code.
  static let shown: [CaseState] = [.received, .recognised, .planned, .companyApproached, .aftercare, .closed]

  private struct Wish {
    let state: CaseState
    let upTo: Int
    let ages: [Int]
    var isExact = false
  }

  private static let wanted = [
    Wish(state: .received, upTo: 6, ages: [1, 2], isExact: true),
    Wish(state: .received, upTo: 10, ages: [6, 5, 4, 3, 2], isExact: true),
    Wish(state: .recognised, upTo: 17, ages: [5, 4, 3, 7, 2]),
    Wish(state: .conversed, upTo: 24, ages: [9, 8, 7, 11, 6]),
    Wish(state: .planned, upTo: 32, ages: [14, 12, 16, 10, 18]),
    Wish(state: .companyApproached, upTo: 39, ages: [20, 24, 17, 28, 15, 32]),
    Wish(state: .companyHeard, upTo: 44, ages: [30, 27, 34, 38, 24, 42, 21]),
    Wish(state: .outcomeRecorded, upTo: 48, ages: [36, 32, 28, 40, 44, 25, 22, 48, 52]),
    Wish(state: .aftercare, upTo: 56, ages: [60, 50, 70, 45]),
    Wish(state: .paused, upTo: 60, ages: [25, 35, 45]),
    Wish(state: .withdrawn, upTo: 63, ages: [40, 90, 120]),
    Wish(state: .closed, upTo: 66, ages: [150, 170, 190]),
  ]

  /// Fewer in the holidays of summer.
  private static func dayOfYear(_ chance: inout DemoChance) -> Int {
    let age = chance.between(4...365)
    return (100...150).contains(age) && chance.percent(60) ? chance.between(151...365) : age
  }
}
