/// A fast repeatable source of chance for simulations and resampling: xoshiro256** behind a SplitMix64 seed.
///
/// Not for secrets. The same seed gives the same numbers on every machine, so a result can be made again from
/// the seed that stands beside it.
///
/// - Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math.
///   Softw. 47 (2021), art. 36, table 3.
public struct Xoshiro256: RandomNumberGenerator, Sendable {
  private var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)

  /// The same seed gives the same numbers.
  public init(seed: UInt64) {
    var state = seed
    func mixed() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    (a, b, c, d) = (mixed(), mixed(), mixed(), mixed())
  }

  /// 64 random bits.
  public mutating func next() -> UInt64 {
    let product = b &* 5
    let word = ((product << 7) | (product >> 57)) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 45) | (d >> 19)
    return word
  }

  /// A number in `0..<1`, one of 2⁵³ equally far apart.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in `0..<bound` without bias.
  ///
  /// - Source: D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019), alg. 5.
  /// - Precondition: `bound > 0`.
  public mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0)
    var (high, low) = next().multipliedFullWidth(by: bound)
    guard low < bound else { return high }
    let threshold = (0 &- bound) % bound
    while low < threshold { (high, low) = next().multipliedFullWidth(by: bound) }
    return high
  }
}
