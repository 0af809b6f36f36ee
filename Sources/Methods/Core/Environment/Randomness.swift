/// Gives unpredictable bytes. The only way into the program for chance.
package struct Randomness: Sendable {
  /// As many bytes as asked for.
  package var bytes: @Sendable (_ count: Int) -> [UInt8]

  package init(bytes: @escaping @Sendable (_ count: Int) -> [UInt8]) { self.bytes = bytes }

  /// A whole number in `0..<bound`, each equally likely.
  package func number(below bound: UInt64) -> UInt64 {
    var generator = RandomnessGenerator(randomness: self)
    return UInt64.random(in: 0..<bound, using: &generator)
  }
}

/// Lets the standard library's shuffles and draws take their chance from a ``Randomness``.
package struct RandomnessGenerator: RandomNumberGenerator {
  package let randomness: Randomness

  package init(randomness: Randomness) { self.randomness = randomness }

  package mutating func next() -> UInt64 {
    randomness.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
