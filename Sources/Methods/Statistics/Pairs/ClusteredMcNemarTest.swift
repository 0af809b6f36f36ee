/// McNemar's test when several pairs went to the same employer, whose answers resemble each other.
///
/// Judges D, for each employer the positive answers of the reference minus those of the comparison: under the
/// hypothesis a whole employer's D may change its sign. With one pair an employer it is the plain test.
///
/// - Source: M. Eliasziw, A. Donner, Stat. Med. 10 (1991) 1981–1991, for the problem; V. L. Durkalski et al.,
///   Stat. Med. 22 (2003) 2417–2428, for the statistic, there with each D divided by the pairs of the
///   employer.
public struct ClusteredMcNemarTest: Sendable, Equatable {
  /// D of each employer.
  public let nets: [Int]
  /// ΣD/√ΣD²; 0 when every D is 0.
  public let z: Double
  /// Two-sided, from ``z`` and the normal distribution.
  public let asymptoticP: Double

  /// - Parameter nets: D of each employer, in any order.
  public init(nets: [Int]) {
    self.nets = nets
    let squares = nets.reduce(0.0) { $0 + Double($1) * Double($1) }
    z = squares == 0 ? 0 : Double(nets.reduce(0, +)) / squares.squareRoot()
    asymptoticP = Normal.twoSided(z)
  }

  /// The exact two-sided p-value when whole employers change sign, each with probability ½.
  ///
  /// P(|Σ±D| ≥ |ΣD|) over all 2ᵏ ways, by adding one employer after another; no simulation.
  ///
  /// - Complexity: the number of employers times Σ|D|.
  public func exactP() -> Double {
    let sizes = nets.map { abs($0) }.filter { $0 > 0 }.sorted()
    let observed = abs(nets.reduce(0, +))
    // chances[s]: that the employers which keep their sign have |D| of s together.
    var chances = [1.0]
    for size in sizes {
      var next = [Double](repeating: 0, count: chances.count + size)
      for (sum, chance) in chances.enumerated() {
        next[sum] += chance / 2
        next[sum + size] += chance / 2
      }
      chances = next
    }
    let total = chances.count - 1
    let far = chances.enumerated().filter { abs(2 * $0.offset - total) >= observed }
    return min(1, far.reduce(0) { $0 + $1.element })
  }
}
