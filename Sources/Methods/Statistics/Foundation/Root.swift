/// A zero of a continuous function between two numbers at which it has opposite signs.
///
/// Inverse quadratic interpolation where that is safe, halving elsewhere: some ten calls for a smooth
/// function, never more than about as many as halving alone. Ends when the bracket is narrower than
/// `tolerance`.
///
/// - Precondition: `f(a)` and `f(b)` are not of the same sign; either may be 0.
/// - Source: T. R. Chandrupatla, Adv. Eng. Softw. 28 (1997) 145–149.
func root(between a: Double, and b: Double, tolerance: Double, of f: (Double) -> Double) -> Double {
  var (old, new) = ((x: a, y: f(a)), (x: b, y: f(b)))
  precondition(old.y == 0 || new.y == 0 || (old.y < 0) != (new.y < 0), "no change of sign")
  var step = 0.5
  while true {
    let best = abs(old.y) < abs(new.y) ? old : new
    let width = abs(new.x - old.x)
    if best.y == 0 || width <= tolerance || best.x + width / 4 == best.x { return best.x }
    let x = old.x + step * (new.x - old.x)
    let point = (x: x, y: f(x))
    let third: (x: Double, y: Double)
    if (point.y < 0) == (old.y < 0) {
      (third, old) = (old, point)
    } else {
      (third, new, old) = (new, old, point)
    }
    step = nextStep(old, new, third, margin: tolerance / 2)
  }
}

/// How far to go from `old` to `new`, as a share of the way; ½ unless interpolation through three points is
/// safe.
private func nextStep(
  _ old: (x: Double, y: Double), _ new: (x: Double, y: Double), _ third: (x: Double, y: Double),
  margin: Double
) -> Double {
  let xi = (old.x - new.x) / (third.x - new.x)
  let phi = (old.y - new.y) / (third.y - new.y)
  guard phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi else { return 0.5 }
  let step =
    old.y / (new.y - old.y) * third.y / (new.y - third.y)
    + (third.x - old.x) / (new.x - old.x) * old.y / (third.y - old.y) * new.y / (third.y - new.y)
  let least = min(0.5, margin / abs(new.x - old.x))
  return min(1 - least, max(least, step))
}
