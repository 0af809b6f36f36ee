import CNumerics
import Foundation

extension Matrix {
  /// The coefficients that make `self · coefficients` nearest to `response`, and the rank that was found.
  ///
  /// Householder QR with column pivoting. With a rank below the number of columns the coefficients are one of
  /// many solutions.
  ///
  /// - Precondition: as many responses as rows.
  public func leastSquares(_ response: [Double]) -> (coefficients: [Double], rank: Int) {
    precondition(response.count == rows)
    var coefficients = [Double](repeating: 0, count: columns)
    var rank = 0
    let code = cnumerics_least_squares(rows, columns, elements, response, &coefficients, &rank)
    precondition(code == 0, "no memory for least squares")
    return (coefficients, rank)
  }

  /// The inverse of a symmetric positive definite matrix; nil when it is not that to working precision.
  public var positiveInverse: Matrix? {
    precondition(rows == columns)
    var inverse = Matrix(rows: rows, columns: rows)
    return cnumerics_positive_inverse(rows, elements, &inverse.elements) == 0 ? inverse : nil
  }

  /// The x with `self · x = right`; nil when the matrix is singular to working precision.
  ///
  /// - Precondition: the matrix is square, with as many rows as `right`.
  public func solving(_ right: Matrix) -> Matrix? {
    precondition(rows == columns && right.rows == rows)
    var solution = Matrix(rows: rows, columns: right.columns)
    let code = cnumerics_solve(rows, elements, right.columns, right.elements, &solution.elements)
    return code == 0 ? solution : nil
  }

  /// Eigenvalues, ascending, and eigenvectors, as columns, of a symmetric matrix.
  ///
  /// Nil when they did not converge.
  public var symmetricEigen: (values: [Double], vectors: Matrix)? {
    precondition(rows == columns)
    var values = [Double](repeating: 0, count: rows)
    var vectors = Matrix(rows: rows, columns: rows)
    let code = cnumerics_symmetric_eigen(rows, elements, &values, &vectors.elements)
    return code == 0 ? (values, vectors) : nil
  }

  /// A positive semidefinite matrix raised to `power` (½ or −½), by its eigenvalues.
  ///
  /// Eigenvalues at or below `tolerance` times the largest count as zero, and stay zero also under a negative
  /// power.
  public func symmetricPower(_ power: Double, tolerance: Double = 1e-12) -> Matrix? {
    guard let (values, vectors) = symmetricEigen else { return nil }
    let least = tolerance * (values.last.map { max($0, 0) } ?? 0)
    var scaled = vectors
    for (column, value) in values.enumerated() {
      let factor = value > least ? pow(value, power) : 0
      for row in 0..<rows { scaled[row, column] *= factor }
    }
    return scaled * vectors.transposed
  }
}
