import Foundation

/// The basis of natural cubic splines that R's `splines::ns` makes: cubic between the knots, straight outside
/// them, without a constant.
enum NaturalSpline {
  /// One column per degree of freedom, one row per place; inner knots at equal shares of the places.
  ///
  /// - Precondition: places ascend, at least two; `degrees >= 1`.
  static func basis(_ places: [Double], degrees: Int) -> Matrix {
    let (first, last) = (places[0], places[places.count - 1])
    let inner = (1..<degrees).map { quantile(places, Double($0) / Double(degrees)) }
    let knots =
      [Double](repeating: first, count: 4) + inner + [Double](repeating: last, count: 4)
    let size = knots.count - 4
    // The first cubic is left out: with it the others would hold a constant.
    var rows = places.map { place in (1..<size).map { cubic(knots, $0, place) } }
    var constraints = [first, last].map { end in (1..<size).map { secondDerivative(knots, $0, end) } }
    for step in 0..<2 {
      let mirror = householder(constraints[step], from: step)
      constraints = constraints.map { reflected($0, mirror, from: step) }
      rows = rows.map { reflected($0, mirror, from: step) }
    }
    return Matrix(columns: (2..<(size - 1)).map { column in rows.map { $0[column] } })
  }

  /// Linear interpolation between order statistics (type 7 of R).
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = min(Int(place), sorted.count - 2)
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  private static func cubic(_ knots: [Double], _ index: Int, _ place: Double) -> Double {
    spline(knots, index, order: 4, place)
  }

  /// Cox–de Boor; the last interval holds its right end.
  private static func spline(_ knots: [Double], _ index: Int, order: Int, _ place: Double) -> Double {
    let (left, right) = (knots[index], knots[index + order])
    guard order > 1 else {
      let isLast = right == knots[knots.count - 1] && left < right
      return left <= place && (place < right || (isLast && place == right)) ? 1 : 0
    }
    let up = knots[index + order - 1] - left
    let down = right - knots[index + 1]
    let rising = up > 0 ? (place - left) / up * spline(knots, index, order: order - 1, place) : 0
    let falling = down > 0 ? (right - place) / down * spline(knots, index + 1, order: order - 1, place) : 0
    return rising + falling
  }

  private static func secondDerivative(_ knots: [Double], _ index: Int, _ place: Double) -> Double {
    func slope(_ index: Int, _ order: Int, _ lower: (Int) -> Double) -> Double {
      let up = knots[index + order - 1] - knots[index]
      let down = knots[index + order] - knots[index + 1]
      let rising = up > 0 ? lower(index) / up : 0
      return Double(order - 1) * (rising - (down > 0 ? lower(index + 1) / down : 0))
    }
    return slope(index, 4) { inner in slope(inner, 3) { spline(knots, $0, order: 2, place) } }
  }

  /// The vector of the reflection that leaves a column nothing below `start`, as LINPACK scales it.
  private static func householder(_ column: [Double], from start: Int) -> [Double] {
    var norm = column[start...].reduce(0) { $0 + $1 * $1 }.squareRoot()
    if column[start] < 0 { norm = -norm }
    var mirror = column[start...].map { $0 / norm }
    mirror[0] += 1
    return mirror
  }

  private static func reflected(_ vector: [Double], _ mirror: [Double], from start: Int) -> [Double] {
    let projection = zip(vector[start...], mirror).reduce(0) { $0 + $1.0 * $1.1 } / mirror[0]
    var turned = vector
    for (offset, part) in mirror.enumerated() { turned[start + offset] -= projection * part }
    return turned
  }
}
