import Core

/// The option `--until` of the commands that make things up.
enum LastDay {
  /// The day as it was typed; today when nothing was.
  static func read(_ until: String?) throws -> Day {
    guard let until else { return Clock.live.today }
    guard let day = Day(until) else {
      throw Failure(
        line: "stagekansen: --until: “\(until)” is no day such as 2027-03-10", code: Failure.badUse)
    }
    return day
  }
}
