/// p-values adjusted so that the chance of any false rejection in the family stays below the level (Holm's
/// step-down method). For contrasts that a protocol named beforehand.
///
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: p̃₍ᵢ₎ = min(1, maxⱼ≤ᵢ (m − j + 1)·p₍ⱼ₎). Valid under any dependence.
///
/// - Returns: in the order of `pValues`; empty for none.
/// - Precondition: every value lies in `0...1`.
/// - Source: S. Holm, Scand. J. Statist. 6 (1979) 65–70. Oracle: statsmodels `multipletests(method="holm")`.
public func holmAdjusted(_ pValues: [Double]) -> [Double] {
  precondition(pValues.allSatisfy { (0...1).contains($0) })
  let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
  var adjusted = pValues
  var highest = 0.0
  for (rank, index) in order.enumerated() {
    highest = max(highest, min(1, Double(pValues.count - rank) * pValues[index]))
    adjusted[index] = highest
  }
  return adjusted
}
