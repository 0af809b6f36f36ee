/// Cochran's test that more than two applicants to the same vacancies have the same chance of a positive
/// answer.
///
///     Q = (k − 1)·(k·ΣG² − (ΣG)²)/(k·ΣL − ΣL²)
///
/// with G the positive answers of each of k applicants and L those of each vacancy. For two applicants it is
/// McNemar's test without correction.
///
/// - Source: W. G. Cochran, Biometrika 37 (1950) 256–266.
public struct CochranQTest: Sendable, Equatable {
  /// 0 when every vacancy gave all applicants the same answer.
  public let q: Double
  /// k − 1.
  public let degrees: Int
  /// From the chi-squared distribution; 1 when ``q`` is 0.
  public let p: Double

  /// - Parameter answers: a row for each vacancy, with whether the answer to each applicant was positive.
  /// - Precondition: all rows are equally long, and hold at least two answers.
  public init(answers: [[Bool]]) {
    let arms = answers.first?.count ?? 2
    precondition(arms >= 2 && answers.allSatisfy { $0.count == arms })
    var ofArm = [Double](repeating: 0, count: arms)
    var (sum, squares) = (0.0, 0.0)
    for row in answers {
      let positive = Double(row.count { $0 })
      sum += positive
      squares += positive * positive
      for (arm, answer) in row.enumerated() where answer { ofArm[arm] += 1 }
    }
    let k = Double(arms)
    let between = k * ofArm.reduce(0) { $0 + $1 * $1 } - sum * sum
    let within = k * sum - squares
    q = within == 0 ? 0 : max(0, (k - 1) * between / within)
    degrees = arms - 1
    p = ChiSquared.survival(q, degrees: Double(degrees))
  }
}
