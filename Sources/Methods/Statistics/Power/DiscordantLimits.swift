/// For each number of discordant pairs: how few on one side a two-sided McNemar test rejects at.
///
/// Depends on the test and the level only, so one table serves every question about power.
struct DiscordantLimits {
  /// `limits[m]`: the test rejects when min(b, c) is at most this; −1 when it never rejects.
  private(set) var limits: [Int] = []
  private let test: PairedTest
  private let significance: Double

  init(_ test: PairedTest, significance: Double) {
    self.test = test
    self.significance = significance
  }

  /// Extends the table to `count` discordant pairs.
  mutating func extend(to count: Int) {
    while limits.count <= count { limits.append(next()) }
  }

  /// The limit grows by at most one from m to m + 1, so one or two looks suffice.
  private func next() -> Int {
    let discordant = limits.count
    var limit = max(-1, (limits.last ?? -1) - 1)
    while 2 * (limit + 1) < discordant, test.p(fewer: limit + 1, of: discordant) <= significance {
      limit += 1
    }
    return limit
  }
}
