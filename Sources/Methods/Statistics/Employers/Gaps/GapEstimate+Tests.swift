import Foundation

extension GapEstimate {
  /// The gaps of employers with standard errors over their vacancies.
  ///
  /// An employer with ten vacancies or more whose answers differ has its own variance. A smaller one has not
  /// enough of them to know it, and two vacancies that went the same way would have none: such employers get
  /// the variance within employers of the whole wave, divided by their number of vacancies.
  ///
  /// - Returns: one per employer; nil for all when no employer has two vacancies, or none of them differ.
  public static func estimates(_ employers: [EmployerTests]) -> [GapEstimate]? {
    let freedom = employers.reduce(0) { $0 + $1.tests - 1 }
    let squares = employers.reduce(0) { $0 + $1.squares }
    guard freedom > 0, squares > 1e-12 else { return nil }
    let common = squares / Double(freedom)
    return employers.map { employer in
      let count = Double(employer.tests)
      let hasOwn = employer.tests >= fewest && employer.squares > 1e-12
      let variance = hasOwn ? employer.squares / (count - 1) : common
      return GapEstimate(gap: employer.gap, standardError: sqrt(variance / count))
    }
  }

  private static let fewest = 10
}
