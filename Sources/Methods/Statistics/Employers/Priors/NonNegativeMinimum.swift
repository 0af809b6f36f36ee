/// The y ≥ 0 with the least ½ yᵀGy − Σy, by an active-set method on the elements that are zero.
///
/// - Parameters:
///   - matrix: G, symmetric and positive definite, as rows one after the other. Elements whose columns depend
///   - on
///     others to working precision stay zero.
///   - start: a y ≥ 0 to begin with.
/// - Source: C. L. Lawson, R. J. Hanson, Solving Least Squares Problems (1974), algorithm 23.10, on the
///   normal equations.
func nonNegativeMinimum(_ matrix: [Double], start: [Double]) -> [Double] {
  let size = start.count
  var (y, isFree) = (start, [Bool](repeating: true, count: size))
  for _ in 0..<(3 * size + 10) {
    descend(matrix, &y, &isFree)
    var (entering, steepest) = (-1, 1e-12)
    for index in 0..<size where !isFree[index] {
      var slope = 1.0
      for other in 0..<size { slope -= matrix[index * size + other] * y[other] }
      if slope > steepest { (entering, steepest) = (index, slope) }
    }
    guard entering >= 0 else { return y }
    isFree[entering] = true
  }
  return y
}

/// Goes to the minimum over the free elements; whichever becomes negative on the way is set to zero and is
/// free no more.
private func descend(_ matrix: [Double], _ y: inout [Double], _ isFree: inout [Bool]) {
  while true {
    let free = y.indices.filter { isFree[$0] }
    guard !free.isEmpty else { return }
    let (aim, dependent) = minimum(matrix, size: y.count, over: free)
    for index in dependent { isFree[index] = false }
    var length = 1.0
    for (index, value) in zip(free, aim) where value <= 0 {
      length = min(length, y[index] / (y[index] - value))
    }
    for (index, value) in zip(free, aim) {
      y[index] += length * (value - y[index])
      if value <= 0 && y[index] <= 1e-15 { (y[index], isFree[index]) = (0, false) }
    }
    for index in dependent { y[index] = 0 }
    if length == 1 && dependent.isEmpty { return }
  }
}

/// Solves G y = 1 over some elements by Cholesky. An element that depends on those before it gets 0 and is
/// named.
private func minimum(_ matrix: [Double], size: Int, over free: [Int]) -> (values: [Double], dependent: [Int])
{
  let count = free.count
  var factor = [Double](repeating: 0, count: count * count)
  var dependent: [Int] = []
  for row in 0..<count {
    for column in 0...row {
      var sum = matrix[free[row] * size + free[column]]
      for inner in 0..<column { sum -= factor[row * count + inner] * factor[column * count + inner] }
      if row != column {
        let pivot = factor[column * count + column]
        factor[row * count + column] = pivot > 0 ? sum / pivot : 0
      } else if sum > 1e-13 * matrix[free[row] * size + free[row]] {
        factor[row * count + row] = sum.squareRoot()
      } else {
        for inner in 0..<row { factor[row * count + inner] = 0 }
        dependent.append(free[row])
      }
    }
  }
  var values = [Double](repeating: 0, count: count)
  for row in 0..<count where factor[row * count + row] > 0 {
    var sum = 1.0
    for inner in 0..<row { sum -= factor[row * count + inner] * values[inner] }
    values[row] = sum / factor[row * count + row]
  }
  for row in (0..<count).reversed() where factor[row * count + row] > 0 {
    var sum = values[row]
    for inner in (row + 1)..<max(count, row + 1) { sum -= factor[inner * count + row] * values[inner] }
    values[row] = sum / factor[row * count + row]
  }
  return (values, dependent)
}
