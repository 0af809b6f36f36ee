import Core

/// Repeatable draws for one part of the demo. Each stream of a seed is independent of the others.
struct DemoChance: Sendable {
  private var generator: SplitMix64

  init(seed: UInt64, stream: Int) {
    var first = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95)
    generator = SplitMix64(seed: first.next())
  }

  /// Whether something happens that does so in a number of cases out of a hundred.
  mutating func percent(_ share: Int) -> Bool { between(1...100) <= share }

  mutating func between(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// One of a list, which is never empty.
  mutating func pick<Item>(_ list: [Item]) -> Item { list[between(0...list.count - 1)] }

  /// One of a list, each with its weight; the weights are positive.
  mutating func pick<Item>(weighted list: [(item: Item, weight: Int)]) -> Item {
    var left = between(1...list.reduce(0) { $0 + $1.weight })
    for (item, weight) in list.dropLast() {
      left -= weight
      if left <= 0 { return item }
    }
    return list[list.count - 1].item
  }
}
