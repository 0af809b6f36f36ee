/// The number where a condition stops to hold, between one where it holds and one where it does not.
///
/// Halves the distance until no double lies in between, so the answer is as exact as the condition is. Of
/// the two last neighbours the inner one is returned. When the condition holds up to `outside`, the answer
/// lies beside it; when both are equal, it is that number.
///
/// - Precondition: both finite; the condition changes once between them.
func boundary(inside: Double, outside: Double, where holds: (Double) -> Bool) -> Double {
  var (near, far) = (inside, outside)
  while true {
    let middle = near + (far - near) / 2
    if middle == near || middle == far { return near }
    if holds(middle) { near = middle } else { far = middle }
  }
}
