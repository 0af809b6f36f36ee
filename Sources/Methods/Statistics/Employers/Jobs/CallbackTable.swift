/// Jobs to which the same numbers of applications were sent, counted by how many of each kind were answered.
public struct CallbackTable: Sendable, Equatable {
  /// Applications of the reference per job.
  public let referenceSent: Int
  /// Applications of the others per job.
  public let comparisonSent: Int
  /// `jobs[r][c]`: the jobs that answered r applications of the reference and c of the others.
  public let jobs: [[Int]]

  /// - Precondition: `jobs` has `referenceSent + 1` rows of `comparisonSent + 1` counts, none negative, not
  ///   all zero; both numbers sent are at least 1.
  public init(referenceSent: Int, comparisonSent: Int, jobs: [[Int]]) {
    precondition(referenceSent >= 1 && comparisonSent >= 1 && jobs.count == referenceSent + 1)
    precondition(jobs.allSatisfy { $0.count == comparisonSent + 1 && $0.allSatisfy { $0 >= 0 } })
    precondition(jobs.contains { $0.contains { $0 > 0 } })
    self.referenceSent = referenceSent
    self.comparisonSent = comparisonSent
    self.jobs = jobs
  }

  /// The number of jobs.
  public var total: Int { jobs.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Row after row, the share of the jobs in each cell.
  var frequencies: [Double] {
    let all = Double(total)
    return jobs.flatMap { $0.map { Double($0) / all } }
  }

  /// The mean over jobs of a function of the two numbers of answers.
  func mean(_ value: (_ reference: Int, _ comparison: Int) -> Double) -> Double {
    var sum = 0.0
    for (reference, row) in jobs.enumerated() {
      for (comparison, count) in row.enumerated() { sum += Double(count) * value(reference, comparison) }
    }
    return sum / Double(total)
  }
}
