/// p-values adjusted for the false discovery rate: rejecting all that are at most q keeps the expected share
/// of false ones among the rejected below q (Benjamini–Hochberg). For exploring sectors or employers.
///
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: p̃₍ᵢ₎ = min(1, minⱼ≥ᵢ m·p₍ⱼ₎/j). Valid for independent or positively dependent
/// tests.
///
/// - Returns: in the order of `pValues`; equal p-values get equal ones.
/// - Precondition: every value lies in `0...1`.
/// - Source: Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300. Oracle: statsmodels
///   `multipletests(method="fdr_bh")`.
public func benjaminiHochbergAdjusted(_ pValues: [Double]) -> [Double] {
  precondition(pValues.allSatisfy { (0...1).contains($0) })
  let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
  var adjusted = pValues
  var lowest = 1.0
  for (rank, index) in order.enumerated().reversed() {
    lowest = min(lowest, Double(pValues.count) * pValues[index] / Double(rank + 1))
    adjusted[index] = lowest
  }
  return adjusted
}
