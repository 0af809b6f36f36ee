/// How far two programs lie apart, quantity by quantity.
///
///     var differences = OracleDifferences("paired intervals against scipy")
///     differences.compare("tango", ours: interval.lower, theirs: answer.tango[0], at: "\(table)")
///     differences.show()
///     #expect(differences.largest < 1e-9, "\(differences)")
struct OracleDifferences: CustomStringConvertible {
  private let title: String
  private var cases = 0
  private var worst: [String: (difference: Double, place: String)] = [:]

  init(_ title: String) { self.title = title }

  /// - Parameters:
  ///   - ours: nil when not estimable, as `theirs`; one of them alone is an infinite difference.
  ///   - atLeast: what to divide by when their number is smaller than this: a difference of proportions near
  ///   0
  ///     is not wanted to more digits than one near 1.
  ///   - place: what to print when this is the worst of all.
  mutating func compare(
    _ quantity: String, ours: Double?, theirs: Double?, atLeast: Double = 0,
    at place: @autoclosure () -> String
  ) {
    cases += 1
    let difference = relativeDifference(ours, theirs, atLeast: atLeast)
    guard let known = worst[quantity], known.difference >= difference else {
      worst[quantity] = (difference, "\(place()): \(text(ours)) and \(text(theirs))")
      return
    }
  }

  /// The largest of one quantity, or of all of them. Infinite when that quantity was never compared.
  func largest(of quantity: String) -> Double { worst[quantity]?.difference ?? .infinity }

  var largest: Double { worst.values.map(\.difference).max() ?? .infinity }

  var description: String {
    let lines = worst.sorted { $0.key < $1.key }.map {
      "  \($0.key): \($0.value.difference) (\($0.value.place))"
    }
    return "\(title), \(cases) comparisons, largest relative difference \(largest)\n"
      + lines.joined(separator: "\n")
  }

  /// Prints what was found, also when the test passes.
  func show() { print(self) }

  private func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "none" }
}

/// |ours − theirs| / max(|theirs|, atLeast); 0 when both are the same, also when both are infinite or nil;
/// infinite when one of them is nil or not a number.
func relativeDifference(_ ours: Double?, _ theirs: Double?, atLeast: Double = 0) -> Double {
  guard let ours, let theirs else { return ours == nil && theirs == nil ? 0 : .infinity }
  if ours == theirs { return 0 }
  let difference = abs(ours - theirs) / max(abs(theirs), atLeast)
  return difference.isNaN ? .infinity : difference
}

/// The largest ``relativeDifference(_:_:atLeast:)`` of two lists.
///
/// - Precondition: both are as long.
func largestRelativeDifference(_ ours: [Double], _ theirs: [Double], atLeast: Double = 0) -> Double {
  precondition(ours.count == theirs.count)
  return zip(ours, theirs).map { relativeDifference($0, $1, atLeast: atLeast) }.max() ?? 0
}
