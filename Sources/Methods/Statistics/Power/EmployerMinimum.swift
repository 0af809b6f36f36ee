/// How many discordant pairs, all in one direction, it takes before one of several employers can be
/// significant at all, by McNemar's exact test under Bonferroni.
///
/// The smallest m with `sides`·½ᵐ ≤ significance/employers. One employer needs 6 (two-sided); 50 need 11.
///
/// - Precondition: `employers > 0`, `0 < significance < 1`.
public func minimumDiscordants(employers: Int, isTwoSided: Bool, significance: Double = 0.05) -> Int {
  precondition(employers > 0 && significance > 0 && significance < 1)
  let limit = significance / Double(employers)
  var (count, p) = (1, isTwoSided ? 1.0 : 0.5)
  while p > limit {
    count += 1
    p /= 2
  }
  return count
}
