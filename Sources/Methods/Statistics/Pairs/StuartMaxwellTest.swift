/// The test of Stuart and Maxwell that both applicants of a pair have the same chances of each of more than
/// two answers, such as an invitation, a question and a rejection.
///
/// χ² = dᵀS⁻d, with d the difference of the margins and S its covariance: on the diagonal n₊ᵢ + nᵢ₊ − 2nᵢᵢ,
/// beside it −(nᵢⱼ + nⱼᵢ). With two answers it is McNemar's test without correction.
///
/// S is the Laplacian of a graph that joins two answers which some pair got. So answers that nobody got, or
/// that no pair links to the rest, make no trouble: each connected part adds one degree less than it has
/// answers.
///
/// - Source: A. Stuart, Biometrika 42 (1955) 412–416; A. E. Maxwell, Br. J. Psychiatry 116 (1970) 651–655.
public struct StuartMaxwellTest: Sendable, Equatable {
  /// 0 when no pair got two different answers.
  public let chiSquared: Double
  /// The answers minus the connected parts of them; 0 when no pair got two different answers.
  public let degrees: Int
  /// 1 with no degrees of freedom.
  public let p: Double

  /// - Parameter counts: pairs by answer to the reference (row) and to the comparison (column).
  /// - Precondition: square; no count is negative.
  public init(counts: [[Int]]) {
    let size = counts.count
    precondition(counts.allSatisfy { $0.count == size && $0.allSatisfy { $0 >= 0 } })
    let kept = Self.withoutOneOfEachPart(counts)
    degrees = kept.count
    chiSquared = kept.isEmpty ? 0 : Self.statistic(counts, kept)
    p = kept.isEmpty ? 1 : ChiSquared.survival(chiSquared, degrees: Double(kept.count))
  }

  private static func statistic(_ counts: [[Int]], _ kept: [Int]) -> Double {
    let everything = counts.indices
    var difference = Matrix(rows: kept.count, columns: 1)
    var covariance = Matrix(rows: kept.count, columns: kept.count)
    for (row, i) in kept.enumerated() {
      difference[row, 0] = everything.reduce(0) { $0 + Double(counts[i][$1] - counts[$1][i]) }
      for (column, j) in kept.enumerated() where i != j {
        covariance[row, column] = -Double(counts[i][j] + counts[j][i])
      }
      covariance[row, row] = everything.reduce(0) {
        $0 + ($1 == i ? 0 : Double(counts[i][$1] + counts[$1][i]))
      }
    }
    guard let solution = covariance.solving(difference) else { return 0 }
    return max(0, zip(difference.elements, solution.elements).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// The answers, less the first of each connected part.
  private static func withoutOneOfEachPart(_ counts: [[Int]]) -> [Int] {
    var seen = Set<Int>()
    var kept: [Int] = []
    for start in counts.indices where seen.insert(start).inserted {
      var waiting = [start]
      while let i = waiting.popLast() {
        for j in counts.indices where i != j && counts[i][j] + counts[j][i] > 0 && seen.insert(j).inserted {
          kept.append(j)
          waiting.append(j)
        }
      }
    }
    return kept
  }
}
