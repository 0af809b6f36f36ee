import Synchronization

extension Randomness {
  /// Repeatable bytes, for demo data and tests; not for secrets.
  package static func seeded(_ seed: UInt64) -> Randomness {
    let source = SeededSource(seed: seed)
    return Randomness { source.bytes($0) }
  }
}

/// Keeps a generator's state behind a lock, since a ``Randomness`` is shared.
private final class SeededSource: Sendable {
  private let generator: Mutex<SplitMix64>

  init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func bytes(_ count: Int) -> [UInt8] {
    generator.withLock { generator in
      (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 32) }
    }
  }
}
