import CNumerics

/// A dense matrix of doubles, stored column by column.
public struct Matrix: Sendable, Equatable {
  /// 0 or more.
  public let rows: Int
  /// 0 or more.
  public let columns: Int
  /// Column by column: the element at (row, column) is `elements[column * rows + row]`.
  public internal(set) var elements: [Double]

  /// - Precondition: `elements.count == rows * columns`.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0 && elements.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, elements: [Double](repeating: 0, count: rows * columns))
  }

  /// - Precondition: all columns are as long as the first; there is at least one.
  public init(columns: [[Double]]) {
    let rows = columns[0].count
    precondition(columns.allSatisfy { $0.count == rows })
    self.init(rows: rows, columns: columns.count, elements: columns.flatMap { $0 })
  }

  /// The unit matrix.
  public static func identity(_ size: Int) -> Matrix {
    var unit = Matrix(rows: size, columns: size)
    for index in 0..<size { unit[index, index] = 1 }
    return unit
  }

  /// One element; both numbers count from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[column * rows + row] }
    set { elements[column * rows + row] = newValue }
  }

  /// The diagonal of a square matrix.
  public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }

  /// Rows as columns.
  public var transposed: Matrix {
    var turned = Matrix(rows: columns, columns: rows)
    for column in 0..<columns {
      for row in 0..<rows { turned[column, row] = self[row, column] }
    }
    return turned
  }

  /// Row after row, as arrays.
  public func row(_ index: Int) -> [Double] { (0..<columns).map { self[index, $0] } }

  /// One column.
  public func column(_ index: Int) -> [Double] { Array(elements[index * rows..<(index + 1) * rows]) }
}

extension Matrix {
  /// The matrix product.
  ///
  /// - Precondition: the left one has as many columns as the right one has rows.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows)
    var product = Matrix(rows: left.rows, columns: right.columns)
    let code = cnumerics_multiply(
      left.rows, left.columns, right.columns, left.elements, 0, right.elements, &product.elements)
    precondition(code == 0, "no memory for a product of matrices")
    return product
  }

  /// `transposed * right`, without turning the matrix first.
  ///
  /// - Precondition: both have as many rows.
  public func transposedTimes(_ right: Matrix) -> Matrix {
    precondition(rows == right.rows)
    var product = Matrix(rows: columns, columns: right.columns)
    let code = cnumerics_multiply(
      columns, rows, right.columns, elements, 1, right.elements, &product.elements)
    precondition(code == 0, "no memory for a product of matrices")
    return product
  }

  /// The product with a vector.
  ///
  /// - Precondition: as many values as there are columns.
  public static func * (left: Matrix, right: [Double]) -> [Double] {
    (left * Matrix(rows: right.count, columns: 1, elements: right)).elements
  }

  /// Element by element.
  ///
  /// - Precondition: both have the same shape.
  public static func + (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.rows == right.rows && left.columns == right.columns)
    return Matrix(rows: left.rows, columns: left.columns, elements: zip(left.elements, right.elements).map(+))
  }

  /// Element by element.
  ///
  /// - Precondition: both have the same shape.
  public static func - (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.rows == right.rows && left.columns == right.columns)
    return Matrix(rows: left.rows, columns: left.columns, elements: zip(left.elements, right.elements).map(-))
  }

  /// Every element times a number.
  public static func * (factor: Double, matrix: Matrix) -> Matrix {
    Matrix(rows: matrix.rows, columns: matrix.columns, elements: matrix.elements.map { factor * $0 })
  }
}
